namespace SchemaGate.Engine.Reporting.Html;

/// <summary>The Markdown of rule pages as HTML: paragraphs and code spans, which is all that they use.</summary>
internal static class HtmlProse
{
    public static void Write(HtmlWriter to, string markdown)
    {
        foreach (var paragraph in markdown.Split("\n\n"))
        {
            to.Write($"<p>{html => Spans(html, paragraph.Split('`'))}</p>\n");
        }
    }

    /// <summary>Every second piece stands between backticks.</summary>
    private static void Spans(HtmlWriter to, string[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
            {
                to.Write($"<code>{pieces[i]}</code>");
            }
            else
            {
                to.Text(pieces[i]);
            }
        }
    }
}
