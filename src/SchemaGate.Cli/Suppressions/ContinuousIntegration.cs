namespace SchemaGate.Cli.Suppressions;

/// <summary>Tells a pipeline from a developer's machine.</summary>
internal static class ContinuousIntegration
{
    // GitHub, GitLab and most others set CI; Azure Pipelines sets TF_BUILD.
    private static readonly string[] Variables = ["CI", "TF_BUILD"];

    /// <summary>By the first variable that is set; <c>CI=false</c> says that this is none.</summary>
    /// <param name="variable">The value of an environment variable; null when there is none.</param>
    public static bool IsDetected(Func<string, string?> variable) => Variables
        .Select(variable)
        .FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } set && !string.Equals(set, "false", StringComparison.OrdinalIgnoreCase) && set != "0";
}
