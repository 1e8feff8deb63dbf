namespace SchemaGate.Engine.Reporting.Html;

/// <summary>The bar that searches and filters. Hidden until the script works it; the numbers stand in the sections too.</summary>
internal static class HtmlFilters
{
    public static void Write(HtmlWriter to, GateRun run)
    {
        if (!run.Findings.Any() && !run.Suppressed.Any())
        {
            return;
        }

        to.Raw("<form class=\"filters\" role=\"search\" aria-label=\"Findings\" hidden>\n<div class=\"wide\">\n");
        to.Raw("<input type=\"search\" name=\"text\" placeholder=\"Search  ( / )\" aria-label=\"Search findings\" autocomplete=\"off\" spellcheck=\"false\">\n");
        to.Write($"<div class=\"severities\" role=\"group\" aria-label=\"Severity\">{html => Severities(html, run)}</div>\n");
        to.Raw("<select name=\"operation\" aria-label=\"Operation\"><option value=\"\">All operations</option></select>\n");
        to.Raw("<select name=\"rule\" aria-label=\"Rule\"><option value=\"\">All rules</option></select>\n");
        to.Raw("<button type=\"button\" name=\"fold\" aria-pressed=\"false\">Fold all</button>\n");
        to.Raw("<button type=\"button\" name=\"theme\" aria-label=\"Switch between dark and light\">◐</button>\n");
        to.Raw("<p class=\"shown\" role=\"status\" aria-live=\"polite\"></p>\n</div>\n</form>\n");
    }

    private static void Severities(HtmlWriter to, GateRun run)
    {
        Toggle(to, "breaking", "Breaking", run.Count(Severity.Breaking));
        Toggle(to, "warning", "Warnings", run.Count(Severity.Warning));
        Toggle(to, "info", "Info", run.Count(Severity.Info));
        Toggle(to, "accepted", "Accepted", run.Suppressed.Count());
    }

    private static void Toggle(HtmlWriter to, string kind, string label, int count)
    {
        if (count > 0)
        {
            to.Write($"<button type=\"button\" class=\"toggle {kind}\" data-kind=\"{kind}\" aria-pressed=\"true\">{label} <b>{count}</b></button>");
        }
    }
}
