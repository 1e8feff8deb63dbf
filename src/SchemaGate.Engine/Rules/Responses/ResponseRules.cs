namespace SchemaGate.Engine.Rules.Responses;

/// <summary>The rules about responses and headers.</summary>
internal static class ResponseRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new SuccessStatusRemoved(),
        new SuccessStatusAdded(),
        new ErrorStatusRemoved(),
        new ErrorStatusAdded(),
        new RequiredHeaderRemoved(),
        new OptionalHeaderRemoved(),
        new RequiredHeaderAdded(),
        new OptionalHeaderAdded(),
        new HeaderBecameOptional(),
        new HeaderBecameRequired(),
        new HeaderSerialisationChanged(),
        new LinkRemoved(),
        new LinkAdded(),
        new LinkChanged(),
    ];
}
