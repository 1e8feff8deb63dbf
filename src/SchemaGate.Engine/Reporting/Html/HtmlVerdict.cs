namespace SchemaGate.Engine.Reporting.Html;

/// <summary>The page's head: the verdict, what was compared, and how many findings weigh how much.</summary>
internal static class HtmlVerdict
{
    public static string Word(GateRun run) => run.Outcome switch
    {
        GateOutcome.Pass => "Passed",
        GateOutcome.Fail => "Failed",
        _ => "Could not compare",
    };

    public static void Write(HtmlWriter to, GateRun run)
    {
        to.Write($"<header class=\"verdict {ReportWords.Of(run.Outcome)}\">\n<div class=\"wide\">\n<p class=\"product\">SchemaGate · API contract</p>\n");
        to.Write($"<h1>{Word(run)}</h1>\n<p class=\"sentence\">{Sentence(run)}</p>\n{html => Subject(html, run)}</div>\n</header>\n");
    }

    private static string Sentence(GateRun run) => run.Outcome switch
    {
        GateOutcome.CouldNotCompare => "Something could not be compared. This is not a pass.",
        _ when run.Count(Severity.Breaking) is > 0 and var breaking => $"{Changes(breaking)} clients of this API.",
        _ when run.Count(Severity.Warning) > 0 => "No change breaks clients; some deserve a look.",
        _ => "No change breaks clients.",
    };

    private static string Changes(int count) => count == 1 ? "1 change breaks" : $"{count} changes break";

    private static void Subject(HtmlWriter to, GateRun run)
    {
        if (run.Documents is [var only])
        {
            to.Write($"<p class=\"subject\"><code>{only.Old}</code> <span class=\"arrow\" aria-label=\"to\">→</span> <code>{only.New}</code></p>\n");
        }

        to.Write($"<p class=\"policy\">Fails on: {ReportWords.Of(run.FailOn)}</p>\n");
        foreach (var note in RunNotes.Of(run))
        {
            to.Write($"<p class=\"policy\">{note}</p>\n");
        }
    }
}
