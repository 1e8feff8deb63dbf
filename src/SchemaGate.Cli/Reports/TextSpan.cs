using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>A piece of a line. Every text that reaches a terminal passes here and is made harmless.</summary>
internal sealed class TextSpan(string text, TextStyle style = TextStyle.Plain)
{
    public string Text { get; } = SafeText.Of(text);

    public TextStyle Style { get; } = style;
}
