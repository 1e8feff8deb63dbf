namespace SchemaGate.Engine.Reporting.Html;

/// <summary>What a reader of a failing report can do next.</summary>
internal static class HtmlNextSteps
{
    public static void Write(HtmlWriter to, GateRun run)
    {
        if (run.Documents.All(document => document.Result.Outcome != GateOutcome.Fail))
        {
            return;
        }

        to.Raw("<section class=\"next\">\n<h2>What next</h2>\n<ul>\n");
        to.Write($"<li>Why clients break and what to do instead: <a href=\"#rules\">the rules</a>, or <code>{NextSteps.Explain(run)}</code>.</li>\n");
        to.Write($"<li>To accept what is meant: run {NextSteps.Accept(run).Words}<code>{NextSteps.Accept(run).Code}</code>, write the reason into the file, and commit it.</li>\n</ul>\n</section>\n");
    }
}
