namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The rules about schemas.</summary>
internal static class SchemaRules
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
