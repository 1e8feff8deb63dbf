namespace SchemaGate.Engine.Reporting.Html;

/// <summary>The report to open, search and pass on: one file that needs no network and, to be read, no JavaScript.</summary>
public sealed class HtmlReport : IReport
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        HtmlPage.Write(new(text), Title(run), to => Body(to, run));
    }

    private static string Title(GateRun run) => run.Documents is [var only] ? $"{HtmlVerdict.Word(run)}: {only.Document}" : $"{HtmlVerdict.Word(run)}: {run.Documents.Count} documents";

    private static void Body(HtmlWriter to, GateRun run)
    {
        HtmlVerdict.Write(to, run);
        HtmlFilters.Write(to, run);
        to.Raw("<main id=\"findings\">\n");
        HtmlDocuments.Write(to, run);
        HtmlProblems.Write(to, run);
        new HtmlFindings(run).Write(to);
        HtmlNextSteps.Write(to, run);
        HtmlRules.Write(to, run);
        to.Raw("</main>\n");
    }
}
