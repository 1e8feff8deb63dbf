using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// A schema with its <c>$ref</c>s followed and its <c>allOf</c>s merged: one value a keyword, each with its source.
/// A keyword constrains only values of its own JSON type (JSON Schema 2020-12, section 7.6.1).
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

    public Sourced<NumberBound>? Minimum { get; init; }

    public Sourced<NumberBound>? Maximum { get; init; }

    /// <summary>Least common multiple of every <c>multipleOf</c>.</summary>
    public Sourced<ExactNumber>? MultipleOf { get; init; }

    /// <summary>In Unicode code points.</summary>
    public Sourced<long>? MinLength { get; init; }

    public Sourced<long>? MaxLength { get; init; }

    /// <summary>Distinct patterns (ECMA-262, unanchored), all of which hold.</summary>
    public ImmutableArray<Sourced<string>> Patterns { get; init; } = [];

    /// <summary>Distinct formats, all of which hold.</summary>
    public ImmutableArray<Sourced<string>> Formats { get; init; } = [];

    public Sourced<long>? MinItems { get; init; }

    public Sourced<long>? MaxItems { get; init; }

    /// <summary>Set when <c>uniqueItems</c> is true.</summary>
    public Node? UniqueItems { get; init; }

    /// <summary>Schemas by position.</summary>
    public ImmutableArray<Sourced<Schema>> PrefixItems { get; init; } = [];

    /// <summary>What items after <see cref="PrefixItems"/> satisfy; null accepts everything.</summary>
    public Sourced<Schema>? Items { get; init; }

    public ImmutableArray<ContainsRule> Contains { get; init; } = [];

    public Sourced<long>? MinProperties { get; init; }

    public Sourced<long>? MaxProperties { get; init; }

    /// <summary>Declared members by name; a name's schema already includes patterns and additionalProperties of the conjuncts that do not declare it.</summary>
    public NameMap<Property> Properties { get; init; } = NameMap<Property>.Empty;

    /// <summary>Names that must be present, with the entry of <c>required</c> that says so. A name need not be declared.</summary>
    public NameMap<Node> Required { get; init; } = NameMap<Node>.Empty;

    public ImmutableArray<PatternProperty> PatternProperties { get; init; } = [];

    /// <summary>What members satisfy that are neither declared nor match a pattern; null accepts everything (an open object).</summary>
    public Sourced<Schema>? Additional { get; init; }

    public Sourced<Schema>? PropertyNames { get; init; }

    /// <summary><c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
    public ImmutableArray<Dependency> Dependencies { get; init; } = [];

    public ImmutableArray<Choice> Choices { get; init; } = [];

    public Discriminator? Discriminator { get; init; }

    public ImmutableArray<Sourced<Schema>> Not { get; init; } = [];

    public ImmutableArray<Conditional> Conditionals { get; init; } = [];

    /// <summary>Constraints that merging cannot express (unevaluated* beside choices, unknown keywords): what they accept is not known.</summary>
    public ImmutableArray<Node> Opaque { get; init; } = [];

    /// <summary><c>contentEncoding</c>, <c>contentMediaType</c>, <c>contentSchema</c>: annotations in JSON Schema, promises to a client.</summary>
    public ContentKeywords Content { get; init; } = ContentKeywords.None;

    /// <summary>What the schema says beside what it accepts.</summary>
    public Annotations Annotations { get; init; } = Annotations.None;
}
