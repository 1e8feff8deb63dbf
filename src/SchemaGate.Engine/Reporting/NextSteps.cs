namespace SchemaGate.Engine.Reporting;

/// <summary>What a reader of a failing report can do.</summary>
public static class NextSteps
{
    /// <summary>The command that explains the heaviest finding; null when there is none.</summary>
    public static string? Explain(GateRun run) => run.Findings.Select(pair => pair.Finding).FirstOrDefault() is { } first ? $"schemagate explain {first.Rule}" : null;

    /// <summary>What accepts every finding of the run: words, and what is to be typed.</summary>
    public static (string Words, string Code) Accept(GateRun run) => run.AcceptCommand is { } command ? ("", command) : ("the same command with ", "--write-suppressions");

    /// <summary>The steps in plain text, one a line; none for a run that does not fail.</summary>
    public static IEnumerable<string> Of(GateRun run) => run.Outcome == GateOutcome.Fail
        ? [$"Why, and what to do instead: {Explain(run)}", $"To accept what is meant: run {Accept(run).Words}{Accept(run).Code}, write the reason into the file, and commit it"]
        : [];
}
