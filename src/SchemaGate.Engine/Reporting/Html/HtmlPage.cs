namespace SchemaGate.Engine.Reporting.Html;

/// <summary>The frame of every page: one file, its style and script in it.</summary>
internal static class HtmlPage
{
    /// <param name="to">Where the page goes.</param>
    /// <param name="title">For the browser's tab.</param>
    /// <param name="body">Everything between the page's head and its end.</param>
    public static void Write(HtmlWriter to, string title, Action<HtmlWriter> body)
    {
        to.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        to.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlAssets.Policy}\">\n");
        to.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        to.Write($"<title>{title}</title>\n");
        to.Raw($"<style>{HtmlAssets.Style}</style>\n</head>\n<body>\n");
        body(to);
        to.Raw($"<script>{HtmlAssets.Script}</script>\n</body>\n</html>\n");
    }
}
