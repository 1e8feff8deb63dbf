namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>The rules about lifecycle and version.</summary>
internal static class LifecycleRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
