namespace SchemaGate.Engine.Reporting.Html;

/// <summary>All findings, heaviest first, and what the team accepted.</summary>
internal sealed class HtmlFindings(GateRun run)
{
    private int _number;

    public void Write(HtmlWriter to)
    {
        Group(to, "breaking", "Breaking", Findings(Severity.Breaking));
        Group(to, "warning", "Warnings", Findings(Severity.Warning));
        Group(to, "info", "Info", Findings(Severity.Info));
        Group(to, "accepted", "Accepted by the team", run.Suppressed.Select(pair => Card(pair.Document, pair.Suppressed.Finding, pair.Suppressed)));
        to.Raw("<p class=\"none\" hidden>No finding fits the filter.</p>\n");
    }

    private IEnumerable<HtmlCard> Findings(Severity severity) =>
        run.Findings.Where(pair => pair.Finding.Severity == severity).Select(pair => Card(pair.Document, pair.Finding, null));

    private HtmlCard Card(DocumentResult document, Finding finding, SuppressedFinding? suppressed) => new()
    {
        Id = $"f{++_number}",
        Document = run.Documents.Count > 1 ? document.Document : null,
        Finding = finding,
        Suppressed = suppressed,
    };

    private static void Group(HtmlWriter to, string kind, string title, IEnumerable<HtmlCard> cards)
    {
        var all = cards.ToList();
        if (all.Count == 0)
        {
            return;
        }

        to.Write($"<section class=\"group {kind}\" data-kind=\"{kind}\">\n<h2>{title} <span class=\"count\">{all.Count}</span></h2>\n");
        foreach (var card in all)
        {
            card.Write(to, kind);
        }

        to.Raw("</section>\n");
    }
}
