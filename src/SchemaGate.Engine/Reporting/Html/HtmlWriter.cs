using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SchemaGate.Engine.Reporting.Html;

/// <summary>
/// Writes HTML from interpolated strings: what stands in the string is markup, what fills its holes is text and is escaped.
/// A text can so never become markup, wherever it comes from.
/// </summary>
/// <param name="output">Where the markup goes.</param>
internal sealed class HtmlWriter(TextWriter output)
{
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The handler writes to this instance.")]
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The handler has written all when the call takes place.")]
    public void Write([InterpolatedStringHandlerArgument("")] HtmlMarkup markup)
    {
    }

    /// <summary>Markup of our own: the style sheet and the script.</summary>
    public void Raw(string markup) => output.Write(markup);

    public void Text(string? text)
    {
        foreach (var letter in SafeText.Of(text ?? ""))
        {
            output.Write(EntityOf(letter) ?? letter.ToString());
        }
    }

    public void Number(int number) => output.Write(number.ToString(CultureInfo.InvariantCulture));

    private static string? EntityOf(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
