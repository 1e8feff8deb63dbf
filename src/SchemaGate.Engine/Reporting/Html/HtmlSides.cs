namespace SchemaGate.Engine.Reporting.Html;

/// <summary>Old and new side by side, with what differs marked.</summary>
internal static class HtmlSides
{
    private const int LongestValue = 300;

    public static void Write(HtmlWriter to, Finding finding)
    {
        var (before, after) = (Shown(finding.Old), Shown(finding.New));
        var (old, @new) = before is null || after is null ? (Whole(before), Whole(after)) : ValueDifference.Of(before, after);
        to.Raw("<div class=\"sides\">\n");
        Side(to, "Old", finding.Old, old);
        Side(to, "New", finding.New, @new);
        to.Raw("</div>\n");
    }

    private static string? Shown(Place? place) => place?.Value is { } value ? Shortened.Of(value, LongestValue) : null;

    /// <summary>Where there is nothing to compare with, the whole value is what changed, and needs no marks.</summary>
    private static IReadOnlyList<DifferencePart> Whole(string? value) => value is null ? [] : [new(value, IsChanged: false)];

    private static void Side(HtmlWriter to, string label, Place? place, IReadOnlyList<DifferencePart> parts)
    {
        to.Write($"<section class=\"side {label.ToLowerInvariant()}\"><h4>{label}</h4>");
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
