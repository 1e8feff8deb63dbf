namespace SchemaGate.Engine.Rules.Responses;

/// <summary>The rules about responses and headers.</summary>
internal static class ResponseRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
