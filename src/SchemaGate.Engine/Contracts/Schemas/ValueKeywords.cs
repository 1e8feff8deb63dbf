using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary><c>type</c>, <c>nullable</c>, <c>enum</c>, <c>const</c>.</summary>
internal static class ValueKeywords
{
    public static Shape Merge(Shape shape, Merging merging)
    {
        var types = JsonTypes.All;
        foreach (var node in merging.Objects)
        {
            types &= TypesOf(node, merging.Space.Dialect);
        }

        return shape with
        {
            Types = types,
            TypesSource = merging.First(Keyword.Type),
            Values = ValuesOf(merging),
            IsExtensible = IsExtensible(merging),
        };
    }

    /// <summary>What <c>type</c> and <c>nullable</c> of one schema object allow.</summary>
    public static JsonTypes TypesOf(Node schema, SchemaDialect dialect)
    {
        var type = schema[Keyword.Type];
        var types = type.Exists ? Listed(type) : Implied(schema, dialect);
        return NullableKeyword.In(schema, dialect) is null ? types : types | JsonTypes.Null;
    }

    /// <summary>Lists of types are new in 3.1: without <c>type</c>, a generator may have had one that it could not write.</summary>
    private static JsonTypes Implied(Node schema, SchemaDialect dialect) =>
        (dialect is SchemaDialect.OpenApi30 or SchemaDialect.Swagger2 ? NumberText.TypesOf(schema) : null) ?? JsonTypes.All;

    private static JsonTypes Listed(Node type)
    {
        var types = type.IsString ? Named(type) : JsonTypes.None;
        foreach (var item in type.Items)
        {
            types |= Named(item);
        }

        return types;
    }

    private static JsonTypes Named(Node name) => name.Text switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "string" or "file" => JsonTypes.String,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        var other => throw InputRules.InvalidDocument.Refuse(name, $"'{other}' is not a type. Use null, boolean, integer, number, string, array or object."),
    };

    private static Sourced<ValueSet>? ValuesOf(Merging merging)
    {
        Sourced<ValueSet>? values = null;
        foreach (var node in merging.Objects)
        {
            foreach (var keyword in (ReadOnlySpan<Keyword>)[Keyword.Enum, Keyword.Const])
            {
                if (node[keyword] is { Exists: true } source && SetOf(source, keyword) is { } set)
                {
                    values = values is { } known ? known with { Value = known.Value.Intersect(set) } : new Sourced<ValueSet>(set, source);
                }
            }
        }

        return values;
    }

    private static ValueSet? SetOf(Node source, Keyword keyword)
    {
        if (keyword == Keyword.Const)
        {
            return ValueSet.Of([ValueOf(source)]);
        }

        var values = new List<JsonValue>();
        foreach (var item in source.Items)
        {
            values.Add(ValueOf(item));
        }

        return source.IsArray ? ValueSet.Of(values) : null;
    }

    private static JsonValue ValueOf(Node node) => JsonValue.From(node)
        ?? throw InputRules.LimitExceeded.Refuse(node, "This value is too large to be compared.");

    private static bool IsExtensible(Merging merging) =>
        merging.First(Keyword.XExtensibleEnum) is not null || merging.First(Keyword.XMsEnum) is { } ms && ms[Keyword.ModelAsString].IsTrue;
}
