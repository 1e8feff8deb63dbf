namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>The rules about request bodies and media types.</summary>
internal static class RequestBodyRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new RequiredRequestBodyAdded(),
        new OptionalRequestBodyAdded(),
        new RequestBodyRemoved(),
        new RequestBodyBecameRequired(),
        new RequestBodyBecameOptional(),
        new MediaTypeRemoved(),
        new MediaTypeAdded(),
        new MediaTypeNarrowed(),
        new MediaTypeWidened(),
        new MediaTypeParametersChanged(),
        new MediaTypeSchemaAdded(),
        new MediaTypeSchemaRemoved(),
        new EncodingChanged(),
        new EncodingNarrowed(),
        new EncodingWidened(),
    ];
}
