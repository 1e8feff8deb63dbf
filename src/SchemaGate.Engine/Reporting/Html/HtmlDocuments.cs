namespace SchemaGate.Engine.Reporting.Html;

/// <summary>Which documents a run over several compared, and what came of each.</summary>
internal static class HtmlDocuments
{
    public static void Write(HtmlWriter to, GateRun run)
    {
        if (run.Documents.Count == 1)
        {
            return;
        }

        to.Write($"<details class=\"documents\"{html => html.Raw(run.Documents.Count <= 20 ? " open" : "")}>\n<summary><h2>Documents <span class=\"count\">{run.Documents.Count}</span></h2></summary>\n");
        to.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Documents\"><table>\n<thead><tr><th scope=\"col\">Document</th><th scope=\"col\">Outcome</th><th scope=\"col\">Breaking</th><th scope=\"col\">Warnings</th><th scope=\"col\">Info</th></tr></thead>\n<tbody>\n");
        foreach (var document in run.Documents)
        {
            Row(to, document);
        }

        to.Raw("</tbody>\n</table></div>\n</details>\n");
    }

    private static void Row(HtmlWriter to, DocumentResult document)
    {
        var (outcome, result) = (document.Result.Outcome, document.Result);
        to.Write($"<tr><th scope=\"row\"><code>{document.Document}</code></th><td><span class=\"outcome {ReportWords.Of(outcome)}\">{Word(outcome)}</span></td>");
        to.Write($"<td>{Count(result, Severity.Breaking)}</td><td>{Count(result, Severity.Warning)}</td><td>{Count(result, Severity.Info)}</td></tr>\n");
    }

    /// <summary>No number where nothing was compared: zeros would read as clean.</summary>
    private static string Count(GateResult result, Severity severity) =>
        result.Outcome == GateOutcome.CouldNotCompare ? "–" : $"{result.Count(severity)}";

    private static string Word(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => "passed",
        GateOutcome.Fail => "failed",
        _ => "not compared",
    };
}
