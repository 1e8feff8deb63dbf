using static SchemaGate.Engine.Documents.Keyword;

namespace SchemaGate.Engine.Documents;

/// <summary>The keywords of a schema: JSON Schema 2020-12 as OpenAPI 3.1 uses it, and the older spellings of 2.0 and 3.0.</summary>
internal static class SchemaGrammar
{
    public static readonly Grammar Text = new("a string", ValueKinds.String | ValueKinds.Null);
    public static readonly Grammar Flag = new("true or false", ValueKinds.Boolean | ValueKinds.Null);
    public static readonly Grammar Number = new("a number", ValueKinds.Number);
    public static readonly Grammar Names = Grammar.ListOf(new Grammar("a string", ValueKinds.String));

    /// <summary>A schema, anywhere.</summary>
    public static readonly Grammar Schema = Build(new Grammar("a schema", ValueKinds.Object | ValueKinds.Boolean));

    public static readonly Grammar SchemaMap = Grammar.MapOf(Schema);

    /// <summary>Adds the keywords that describe a value; Swagger 2.0 writes them on parameters and headers, too.</summary>
    public static Grammar WithValueKeywords(Grammar grammar, Grammar schema) => grammar
        .With(new Grammar("a type name or an array of them", ValueKinds.String | ValueKinds.Array).WithItems(new Grammar("a type name", ValueKinds.String)), Keyword.Type)
        .With(new Grammar("an array", ValueKinds.Array), Keyword.Enum)
        .With(Number, Maximum, Minimum, MultipleOf, MaxLength, MinLength, MaxItems, MinItems)
        .With(new Grammar("a number or a boolean", ValueKinds.Number | ValueKinds.Boolean), ExclusiveMaximum, ExclusiveMinimum)
        .With(new Grammar("a string", ValueKinds.String), Pattern)
        .With(Text, Format, CollectionFormat)
        .With(Flag, UniqueItems, XNullable)
        .With(schema.OrListOfIt(), Keyword.Items)
        .With(Grammar.Data, Default, XExtensibleEnum, XMsEnum)
        .With(Grammar.Note, Title, Description, Example, Examples, ExternalDocs, Comment);

    private static Grammar Build(Grammar schema)
    {
        var map = Grammar.MapOf(schema);
        var list = Grammar.ListOf(schema);
        return WithValueKeywords(schema.Referable(), schema)
            .With(schema, Not, If, Then, Else, Contains, AdditionalProperties, AdditionalItems, PropertyNames, UnevaluatedItems, UnevaluatedProperties, ContentSchema)
            .With(map, Properties, PatternProperties, DependentSchemas, Defs, Definitions)
            .With(list, AllOf, AnyOf, OneOf, PrefixItems)
            .With(Names, Required)
            .With(Grammar.MapOf(Names), DependentRequired)
            .With(Grammar.Data, Const, Xml)
            .With(Grammar.MapOf(schema.OrListOf(new Grammar("a string", ValueKinds.String), "names")), Dependencies)
            .With(Number, MinContains, MaxContains, MaxProperties, MinProperties)
            .With(Text, DynamicRef, Anchor, DynamicAnchor, Id, ContentEncoding, ContentMediaType)
            .With(Flag, Keyword.Nullable, ReadOnly, WriteOnly, Deprecated)
            .With(Grammar.Data, XSunset, XStabilityLevel)
            .With(Grammar.Note, SchemaDialect, Vocabulary)
            .With(DiscriminatorOrName(), Discriminator);
    }

    private static Grammar DiscriminatorOrName() =>
        new Grammar("a discriminator", ValueKinds.Object | ValueKinds.String)
            .With(Text, PropertyName, DefaultMapping)
            .With(Grammar.Mapping(), Mapping);
}
