namespace SchemaGate.Engine.Rules.Input;

/// <summary>What the gate says about the policy that it was given, configuration and suppressions: findings, but not about a change.</summary>
public static class PolicyRules
{
    /// <summary>A filter compared an operation and, by an edit of the document, no longer does.</summary>
    public static RuleDescriptor OperationLeftScope { get; } = Of("SG9302", "operation-left-scope", "An operation that was compared is now left out by a filter", Severity.Warning);

    /// <summary>A policy about versions cannot be applied.</summary>
    public static RuleDescriptor VersionNotSemantic { get; } = Of("SG9303", "version-not-semantic", "A policy about versions has no semantic version to go by", Severity.Info);

    /// <summary>A suppression's last day is over and what it accepted is still there.</summary>
    public static RuleDescriptor SuppressionExpired { get; } = Of("SG9502", "suppression-expired", "A suppression whose last day is over matches a finding", Severity.Warning);

    /// <summary>A suppression accepts nothing that is there.</summary>
    public static RuleDescriptor SuppressionStale { get; } = Of("SG9503", "suppression-stale", "A suppression matches no finding", Severity.Warning);

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [OperationLeftScope, VersionNotSemantic, SuppressionExpired, SuppressionStale];

    private static RuleDescriptor Of(string id, string name, string title, Severity severity) =>
        InputDescriptor.Of((id, name), title, severity, "the policy");
}
