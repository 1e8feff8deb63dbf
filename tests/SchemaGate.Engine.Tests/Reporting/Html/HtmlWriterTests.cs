using SchemaGate.Engine.Reporting.Html;

namespace SchemaGate.Engine.Tests.Reporting.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void What_fills_a_hole_is_text()
    {
        string? absent = null;

        Assert.Equal("<p title=\"&quot;&#39;\">&lt;b&gt; &amp;amp; 7\\u001b</p>", Written(to => to.Write($"<p title=\"{"\"'"}\">{"<b>"} {"&amp;"} {7}{"\u001b"}{absent}</p>")));
    }

    [Fact]
    public void Parts_are_written_where_they_stand() =>
        Assert.Equal("<ul><li>a&lt;</li></ul>", Written(to => to.Write($"<ul>{html => html.Write($"<li>{"a<"}</li>")}</ul>")));

    private static string Written(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new(text));
        return text.ToString();
    }
}
