namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>The rules about parameters.</summary>
internal static class ParameterRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
