namespace SchemaGate.Cli.Reports;

/// <summary>One line of a report.</summary>
internal sealed class TextLine
{
    private const int LabelWidth = 9;
    private const string Step = "  ";

    private TextLine(string head, IReadOnlyList<TextSpan> spans)
    {
        Head = head;
        Spans = spans;
    }

    public static TextLine Empty { get; } = Of();

    /// <summary>What stands before the text, and what a wrapped line leaves free: the indent and the label's column.</summary>
    public string Head { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public static TextLine Of(params IReadOnlyList<TextSpan> spans) => new("", spans);

    public static TextLine Below(params IReadOnlyList<TextSpan> spans) => new(Step, spans);

    public static TextLine Labelled(string label, params IReadOnlyList<TextSpan> spans) => new($"{Step}{label,-LabelWidth}", spans);

    public override string ToString() => $"{Head}{string.Concat(Spans.Select(span => span.Text))}";
}
