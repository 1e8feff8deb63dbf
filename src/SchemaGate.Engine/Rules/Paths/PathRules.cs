namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The rules about paths and operations.</summary>
internal static class PathRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
