namespace SchemaGate.Engine.Rules.Input;

/// <summary>What the catalogue says of a build that cannot check, or is not asked to.</summary>
internal static class BuildDescriptors
{
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Of("SG9601", "baseline-missing", "A document has no baseline to be compared with", Severity.Warning),
        Of("SG9602", "file-not-written", "A baseline or a suppressions file was not written", Severity.Breaking),
        Of("SG9603", "msbuild-too-old", "This MSBuild cannot load the task", Severity.Breaking),
    ];

    private static RuleDescriptor Of(string id, string name, string title, Severity severity) =>
        InputDescriptor.Of((id, name), title, severity, "a build") with { IsProblem = true };
}
