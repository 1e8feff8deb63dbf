using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Rules.Input;

/// <summary>What the catalogue says of suppressions.</summary>
internal static class SuppressionDescriptors
{
    private const string Waiver = "It is about the suppressions file, not about a change.";

    /// <summary>An entry whose last day is over.</summary>
    public static RuleDescriptor Expired { get; } = Of("SG9502", "suppression-expired", "A suppression whose last day is over matches a finding", Severity.Warning);

    /// <summary>An entry that accepts nothing.</summary>
    public static RuleDescriptor Stale { get; } = Of("SG9503", "suppression-stale", "A suppression matches no finding", Severity.Warning);

    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Of(InputRules.InvalidSuppressions.Id, InputRules.InvalidSuppressions.Name, "The suppressions file cannot be used as it is written", Severity.Breaking) with { IsProblem = true },
        Expired,
        Stale,
    ];

    private static RuleDescriptor Of(string id, string name, string title, Severity severity) => new()
    {
        Id = id,
        Name = name,
        Title = title,
        Area = RuleArea.Input,
        Sent = severity,
        Received = severity,
        MirrorWaiver = Waiver,
    };
}
