namespace SchemaGate.Cli.Reports;

/// <summary>One line of a report.</summary>
internal sealed class TextLine
{
    /// <summary>Width of the labels' column.</summary>
    public const int LabelWidth = 9;

    /// <summary>Columns before a line that belongs to the one above.</summary>
    public const int Step = 2;

    private TextLine(int indent, string label, IReadOnlyList<TextSpan> spans)
    {
        Indent = indent;
        Label = label;
        Spans = spans;
    }

    public static TextLine Empty { get; } = Of();

    public int Indent { get; }

    /// <summary>What the line tells, set in a column of its own; empty for a line without one.</summary>
    public string Label { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public static TextLine Of(params IReadOnlyList<TextSpan> spans) => new(0, "", spans);

    public static TextLine Below(params IReadOnlyList<TextSpan> spans) => new(Step, "", spans);

    public static TextLine Labelled(string label, params IReadOnlyList<TextSpan> spans) => new(Step, label, spans);

    public override string ToString()
    {
        var label = Label.Length == 0 ? "" : Label.PadRight(LabelWidth);
        return $"{new string(' ', Indent)}{label}{string.Concat(Spans.Select(span => span.Text))}";
    }
}
