namespace SchemaGate.Engine.Rules.Security;

/// <summary>The rules about security.</summary>
internal static class SecurityRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
