namespace SchemaGate.Engine.Reporting;

/// <summary>What a reader of a failing report can do.</summary>
public static class NextSteps
{
    /// <summary>The command that explains the heaviest finding; null when there is none.</summary>
    public static string? Explain(GateRun run) => run.Findings.Select(pair => pair.Finding).FirstOrDefault() is { } first ? $"schemagate explain {first.Rule}" : null;

    /// <summary>The option that accepts every finding of the run.</summary>
    public const string Accept = "--write-suppressions";
}
