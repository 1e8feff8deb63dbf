namespace SchemaGate.Engine.Reporting.Html;

/// <summary>Old and new side by side, with what differs marked.</summary>
internal static class HtmlSides
{
    private const int LongestValue = 300;

    public static void Write(HtmlWriter to, Finding finding)
    {
        var (before, after) = (Shown(finding.Old), Shown(finding.New));
        var (old, @new) = IsComparable(finding) ? ValueDifference.Of(before, after) : (Whole(before), Whole(after));
        to.Raw("<div class=\"sides\">\n");
        Side(to, ToneOf("removed", finding.Old, finding.New), "Old", finding.Old, old);
        Side(to, ToneOf("added", finding.New, finding.Old), "New", finding.New, @new);
        to.Raw("</div>\n");
    }

    private static string Shown(Place? place) => Shortened.Of(place?.Value ?? "", LongestValue);

    private static bool IsComparable(Finding finding) => finding.Old?.Value is not null && finding.New?.Value is not null
        && !ValueSurroundings.IsOne(finding.Old, finding.New) && !ValueSurroundings.IsOne(finding.New, finding.Old);

    private static IReadOnlyList<DifferencePart> Whole(string value) => value.Length == 0 ? [] : [new(value, IsChanged: false)];

    /// <summary>A value that only one side has is coloured as a whole; in one that has a counterpart, the words that differ are.</summary>
    private static string ToneOf(string tone, Place? place, Place? other) =>
        place?.Value is not null && (other?.Value is null || ValueSurroundings.IsOne(other, place)) ? tone : "same";

    private static void Side(HtmlWriter to, string tone, string label, Place? place, IReadOnlyList<DifferencePart> parts)
    {
        to.Write($"<section class=\"side {label.ToLowerInvariant()} {tone}\"><h4>{label}</h4>");
        if (place is not null)
        {
            to.Write($"<p class=\"place\" title=\"{place.Pointer}\">{place.File}:{place.Line}:{place.Column}</p>");
        }

        if (parts.Count > 0)
        {
            to.Write($"<pre><code>{html => Value(html, parts)}</code></pre>");
        }

        to.Raw("</section>\n");
    }

    private static void Value(HtmlWriter to, IReadOnlyList<DifferencePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.IsChanged)
            {
                to.Write($"<mark>{part.Text}</mark>");
            }
            else
            {
                to.Text(part.Text);
            }
        }
    }
}
