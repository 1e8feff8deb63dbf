namespace SchemaGate.Engine.Documents;

/// <summary>
/// What a value may be at a place of an OpenAPI document, so that a key is never taken for a keyword where it is a name,
/// a reference never overlooked, and an annotation never mistaken for a promise. See <see cref="OpenApiGrammar"/>.
/// </summary>
/// <param name="name">What the place is called in messages, such as "a schema".</param>
/// <param name="kinds">The JSON kinds that are allowed.</param>
internal sealed class Grammar(string name, ValueKinds kinds)
{
    private readonly Grammar?[] _fields = new Grammar?[Keywords.Count];

    private Grammar(string name, ValueKinds kinds, Grammar?[] fields)
        : this(name, kinds) => _fields = fields;

    /// <summary>Any value, kept as it is: an example of it is <c>enum</c>.</summary>
    public static Grammar Data { get; } = new("any value", ValueKinds.Any);

    /// <summary>Text for people; nothing depends on it.</summary>
    public static Grammar Note { get; } = new("a note", ValueKinds.Any);

    public string Name { get; } = name;

    public ValueKinds Kinds { get; } = kinds;

    /// <summary>What the members of a map are; null for an object with fixed fields.</summary>
    public Grammar? Values { get; private init; }

    /// <summary>What the items of an array are; null when they are kept as they are.</summary>
    public Grammar? Items { get; private set; }

    /// <summary>True when an object with <c>$ref</c> here is a reference.</summary>
    public bool IsReferable { get; private set; }

    /// <summary>True for a map whose <c>x-</c> keys are extensions and no names.</summary>
    public bool IsExtensible { get; private init; }

    /// <summary>True for the <c>mapping</c> of a discriminator, whose values are references.</summary>
    public bool IsMapping { get; private init; }

    public static Grammar MapOf(Grammar values) => new("a map of " + values.Name, ValueKinds.Object | ValueKinds.Null) { Values = values };

    /// <summary>A map in which <c>x-</c> keys are extensions: paths, responses, callbacks.</summary>
    public static Grammar ExtensibleMapOf(Grammar values) => new("a map of " + values.Name, ValueKinds.Object | ValueKinds.Null) { Values = values, IsExtensible = true };

    public static Grammar ListOf(Grammar items) => new("an array of " + items.Name, ValueKinds.Array | ValueKinds.Null) { Items = items };

    public static Grammar Mapping() => new("a mapping", ValueKinds.Object | ValueKinds.Null) { Values = new Grammar("a string", ValueKinds.String), IsMapping = true };

    /// <summary>Adds fields of one grammar; for building the tables only.</summary>
    public Grammar With(Grammar field, params ReadOnlySpan<Keyword> keywords)
    {
        foreach (var keyword in keywords)
        {
            _fields[(int)keyword] = field;
        }

        return this;
    }

    /// <summary>True when an object here is read alike: a schema is a schema, also where an array of them may stand.</summary>
    public bool IsSameObjectAs(Grammar other) => ReferenceEquals(_fields, other._fields);

    /// <summary>The same, or an array of the same.</summary>
    public Grammar OrListOfIt() => OrListOf(this, "them");

    /// <summary>The same, or an array of something else.</summary>
    public Grammar OrListOf(Grammar items, string called) => new($"{Name} or an array of {called}", Kinds | ValueKinds.Array, _fields) { Items = items, IsReferable = IsReferable };

    public Grammar WithItems(Grammar items)
    {
        Items = items;
        return this;
    }

    public Grammar Referable()
    {
        IsReferable = true;
        return With(new Grammar("a string", ValueKinds.String), Keyword.Ref);
    }

    /// <summary>True for a field that some version of OpenAPI has here, for an extension, and for text for people, which people write anywhere.</summary>
    public bool Knows(Member member) =>
        (member.Keyword != Keyword.None && _fields[(int)member.Keyword] is not null) ||
        member.Keyword is Keyword.Title or Keyword.Summary or Keyword.Description or Keyword.Example or Keyword.Examples or Keyword.ExternalDocs or Keyword.Comment ||
        member.Value.Document.Tape.Names.Bytes(member.NameNumber).StartsWith("x-"u8);

    /// <summary>The grammar of a member. Extensions without a meaning are notes; any other unknown key is kept as data.</summary>
    public Grammar Member(int nameNumber, NameTable names)
    {
        if (nameNumber < Keywords.Count && _fields[nameNumber] is { } known)
        {
            return known;
        }

        return (Values is null || IsExtensible) && names.Bytes(nameNumber).StartsWith("x-"u8) ? Note : Values ?? Data;
    }
}
