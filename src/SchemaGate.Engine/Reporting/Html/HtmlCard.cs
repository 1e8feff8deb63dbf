using System.Globalization;

namespace SchemaGate.Engine.Reporting.Html;

/// <summary>One finding: the sentence, and below it, foldable, all that is known of it.</summary>
internal sealed record HtmlCard
{
    private const int ShownOperations = 12;

    /// <summary>Where a link leads.</summary>
    public required string Id { get; init; }

    /// <summary>Null when the run has only one.</summary>
    public required string? Document { get; init; }

    public required Finding Finding { get; init; }

    /// <summary>Null unless the team accepted the finding.</summary>
    public required SuppressedFinding? Suppressed { get; init; }

    public void Write(HtmlWriter to, string kind)
    {
        to.Write($"<article class=\"card {kind}\" id=\"{Id}\" data-rule=\"{Finding.Rule}\">\n<details open>\n<summary>{Summary}</summary>\n<div class=\"body\">\n");
        Acceptance(to);
        HtmlSides.Write(to, Finding);
        Witness(to);
        Operations(to);
        to.Write($"<p class=\"facts\"><a class=\"rule\" href=\"#{Finding.Rule}\">{Finding.Rule} {Finding.Name}</a> <a class=\"link\" href=\"#{Id}\" aria-label=\"Link to this finding\">#</a></p>\n");
        to.Raw("</div>\n</details>\n</article>\n");
    }

    private void Summary(HtmlWriter to)
    {
        to.Write($"<h3>{Finding.Message}</h3> <span class=\"reach\">");
        if (Document is not null)
        {
            to.Write($"<span class=\"document\">{Document}</span> ");
        }

        if (!Finding.IsCertain)
        {
            to.Raw("<span class=\"uncertain\">not certain</span> ");
        }

        to.Write($"{Reach}</span>");
    }

    private void Reach(HtmlWriter to)
    {
        if (Finding.Operations is [var only])
        {
            to.Write($"<span class=\"operation\">{only}</span>");
        }
        else if (Finding.Operations.Count > 1)
        {
            to.Write($"{Finding.Operations.Count} operations");
        }
    }

    private void Acceptance(HtmlWriter to)
    {
        if (Suppressed is null)
        {
            return;
        }

        var until = Suppressed.Until is { } day ? $" until {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        to.Write($"<p class=\"acceptance\"><b>Accepted{(Suppressed.Owner is null ? "" : $" by {Suppressed.Owner}")}{until}</b> {Suppressed.Reason}</p>\n");
    }

    private void Witness(HtmlWriter to)
    {
        if (Finding.Witness is { } witness)
        {
            to.Write($"<figure class=\"witness\"><figcaption>Example, {ReportWords.Sides(witness)}</figcaption><pre><code>{WitnessText.Of(witness.Value)}</code></pre></figure>\n");
        }
    }

    private void Operations(HtmlWriter to)
    {
        if (Finding.Operations.Count < 2)
        {
            return;
        }

        var (shown, rest) = (Finding.Operations.Take(ShownOperations), Finding.Operations.Skip(ShownOperations).ToList());
        to.Write($"<div class=\"operations\">{html => List(html, shown)}");
        if (rest.Count > 0)
        {
            to.Write($"<details><summary>{rest.Count} more</summary>{html => List(html, rest)}</details>");
        }

        to.Raw("</div>\n");
    }

    private static void List(HtmlWriter to, IEnumerable<string> operations)
    {
        to.Raw("<ul>");
        foreach (var operation in operations)
        {
            to.Write($"<li class=\"operation\">{operation}</li>");
        }

        to.Raw("</ul>");
    }
}
