using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// A schema with its <c>$ref</c>s followed and its <c>allOf</c>s merged: one value a keyword, each with its source.
/// A keyword constrains only values of its own JSON type (JSON Schema 2020-12, section 7.6.1). What is demanded of each type is a
/// record of its own: most schemas speak of one type, and there are very many schemas.
/// </summary>
internal sealed record Shape
{
    /// <summary>Accepts everything.</summary>
    public static Shape Any { get; } = new();

    /// <summary>The schema objects that were merged.</summary>
    public ImmutableArray<Node> Conjuncts { get; init; } = [];

    /// <summary>True when a conjunct is the schema <c>false</c>.</summary>
    public bool IsNever { get; init; }

    /// <summary>That conjunct.</summary>
    public Node? NeverSource { get; init; }

    /// <summary>What <c>type</c> and <c>nullable</c> allow.</summary>
    public JsonTypes Types { get; init; } = JsonTypes.All;

    /// <summary>The <c>type</c> keyword; null when absent.</summary>
    public Node? TypesSource { get; init; }

    /// <summary>The only values allowed (<c>enum</c> and <c>const</c>, intersected); null when free.</summary>
    public Sourced<ValueSet>? Values { get; init; }

    /// <summary>True when clients were told that more values may come (<c>x-extensible-enum</c>, <c>x-ms-enum.modelAsString</c>).</summary>
    public bool IsExtensible { get; init; }

    /// <summary>The types of values that are accepted: where values are listed, their types.</summary>
    public JsonTypes ValueTypes => Values is { } values ? Types & values.Value.Types : Types;

    public NumberDemands Numbers { get; init; } = NumberDemands.None;

    public Sourced<NumberBound>? Minimum
    {
        get => Numbers.Minimum;
        init => Numbers = Numbers with { Minimum = value };
    }

    public Sourced<NumberBound>? Maximum
    {
        get => Numbers.Maximum;
        init => Numbers = Numbers with { Maximum = value };
    }

    /// <summary>Least common multiple of every <c>multipleOf</c>.</summary>
    public Sourced<ExactNumber>? MultipleOf
    {
        get => Numbers.MultipleOf;
        init => Numbers = Numbers with { MultipleOf = value };
    }

    public StringDemands Strings { get; init; } = StringDemands.None;

    /// <summary>In Unicode code points.</summary>
    public Sourced<long>? MinLength
    {
        get => Strings.MinLength;
        init => Strings = Strings with { MinLength = value };
    }

    public Sourced<long>? MaxLength
    {
        get => Strings.MaxLength;
        init => Strings = Strings with { MaxLength = value };
    }

    /// <summary>Distinct patterns (ECMA-262, unanchored), all of which hold.</summary>
    public ImmutableArray<Sourced<string>> Patterns
    {
        get => Strings.Patterns;
        init => Strings = Strings with { Patterns = value };
    }

    /// <summary>Distinct formats, all of which hold.</summary>
    public ImmutableArray<Sourced<string>> Formats
    {
        get => Strings.Formats;
        init => Strings = Strings with { Formats = value };
    }

    public ArrayDemands Arrays { get; init; } = ArrayDemands.None;

    public Sourced<long>? MinItems
    {
        get => Arrays.MinItems;
        init => Arrays = Arrays with { MinItems = value };
    }

    public Sourced<long>? MaxItems
    {
        get => Arrays.MaxItems;
        init => Arrays = Arrays with { MaxItems = value };
    }

    /// <summary>Set when <c>uniqueItems</c> is true.</summary>
    public Node? UniqueItems
    {
        get => Arrays.UniqueItems;
        init => Arrays = Arrays with { UniqueItems = value };
    }

    /// <summary>Schemas by position.</summary>
    public ImmutableArray<Sourced<Schema>> PrefixItems
    {
        get => Arrays.PrefixItems;
        init => Arrays = Arrays with { PrefixItems = value };
    }

    /// <summary>What items after <see cref="PrefixItems"/> satisfy; null accepts everything.</summary>
    public Sourced<Schema>? Items
    {
        get => Arrays.Items;
        init => Arrays = Arrays with { Items = value };
    }

    public ImmutableArray<ContainsRule> Contains
    {
        get => Arrays.Contains;
        init => Arrays = Arrays with { Contains = value };
    }

    public ObjectDemands Objects { get; init; } = ObjectDemands.None;

    public Sourced<long>? MinProperties
    {
        get => Objects.MinProperties;
        init => Objects = Objects with { MinProperties = value };
    }

    public Sourced<long>? MaxProperties
    {
        get => Objects.MaxProperties;
        init => Objects = Objects with { MaxProperties = value };
    }

    /// <summary>Declared members by name; a name's schema already includes patterns and additionalProperties of the conjuncts that do not declare it.</summary>
    public NameMap<Property> Properties
    {
        get => Objects.Properties;
        init => Objects = Objects with { Properties = value };
    }

    /// <summary>Names that must be present, with the entry of <c>required</c> that says so. A name need not be declared.</summary>
    public NameMap<Node> Required
    {
        get => Objects.Required;
        init => Objects = Objects with { Required = value };
    }

    public ImmutableArray<PatternProperty> PatternProperties
    {
        get => Objects.PatternProperties;
        init => Objects = Objects with { PatternProperties = value };
    }

    /// <summary>What members satisfy that are neither declared nor match a pattern; null accepts everything (an open object).</summary>
    public Sourced<Schema>? Additional
    {
        get => Objects.Additional;
        init => Objects = Objects with { Additional = value };
    }

    public Sourced<Schema>? PropertyNames
    {
        get => Objects.PropertyNames;
        init => Objects = Objects with { PropertyNames = value };
    }

    /// <summary><c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
    public ImmutableArray<Dependency> Dependencies
    {
        get => Objects.Dependencies;
        init => Objects = Objects with { Dependencies = value };
    }

    public LogicDemands Logic { get; init; } = LogicDemands.None;

    public ImmutableArray<Choice> Choices
    {
        get => Logic.Choices;
        init => Logic = Logic with { Choices = value };
    }

    public Discriminator? Discriminator
    {
        get => Logic.Discriminator;
        init => Logic = Logic with { Discriminator = value };
    }

    public ImmutableArray<Sourced<Schema>> Not
    {
        get => Logic.Not;
        init => Logic = Logic with { Not = value };
    }

    public ImmutableArray<Conditional> Conditionals
    {
        get => Logic.Conditionals;
        init => Logic = Logic with { Conditionals = value };
    }

    /// <summary>Constraints that merging cannot express (unevaluated* beside choices, unknown keywords): what they accept is not known.</summary>
    public ImmutableArray<Node> Opaque { get; init; } = [];

    /// <summary><c>contentEncoding</c>, <c>contentMediaType</c>, <c>contentSchema</c>: annotations in JSON Schema, promises to a client.</summary>
    public ContentKeywords Content
    {
        get => Strings.Content;
        init => Strings = Strings with { Content = value };
    }

    /// <summary>True when it demands nothing: it accepts every value, whatever else it says.</summary>
    public bool IsAny => this with { Conjuncts = [], Annotations = Annotations.None, IsExtensible = false } == Any;

    /// <summary>What the schema says beside what it accepts.</summary>
    public Annotations Annotations { get; init; } = Annotations.None;
}
