namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>What a reader of a failing report can do next.</summary>
internal static class MarkdownEnd
{
    public static string Of(GateRun run) => run.Documents.Any(document => document.Result.Outcome == GateOutcome.Fail) ? Steps(run) : "";

    private static string Steps(GateRun run) =>
        $"""
        **What next**

        - Why clients break and what to do instead: `{NextSteps.Explain(run)}`
        - To accept what is meant: run {NextSteps.Accept(run).Words}`{NextSteps.Accept(run).Code}`, write the reason into the file, and commit it


        """.ReplaceLineEndings("\n");
}
