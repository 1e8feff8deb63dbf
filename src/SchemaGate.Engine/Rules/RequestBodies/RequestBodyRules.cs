namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>The rules about request bodies and media types.</summary>
internal static class RequestBodyRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
