using System.Runtime.CompilerServices;

namespace SchemaGate.Engine.Reporting.Html;

/// <summary>An interpolated string on its way to an <see cref="HtmlWriter"/>.</summary>
/// <param name="literalLength">Asked for by the compiler.</param>
/// <param name="formattedCount">Asked for by the compiler.</param>
/// <param name="writer">Where it goes.</param>
[InterpolatedStringHandler]
#pragma warning disable CS9113 // The compiler passes both numbers to every handler.
internal readonly ref struct HtmlMarkup(int literalLength, int formattedCount, HtmlWriter writer)
#pragma warning restore CS9113
{
    private readonly HtmlWriter _writer = writer;

    public void AppendLiteral(string markup) => _writer.Raw(markup);

    public void AppendFormatted(string? text) => _writer.Text(text);

    public void AppendFormatted(int number) => _writer.Number(number);

    /// <summary>Several parts, each written by its own code.</summary>
    public void AppendFormatted(Action<HtmlWriter> parts) => parts(_writer);
}
