namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>A part of the report that may be cut between its rows.</summary>
/// <param name="Name">What a row is, with its number: <c>4 breaking</c>.</param>
/// <param name="Opening">What stands before the rows.</param>
/// <param name="Rows">Made one by one: what is cut is never made.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Closing">What stands after the rows.</param>
internal sealed record MarkdownSection(Func<int, string> Name, string Opening, IEnumerable<string> Rows, int Count, string Closing)
{
    /// <summary>Shown at once.</summary>
    public static MarkdownSection Open(Func<int, string> name, IEnumerable<string> rows, int count) =>
        new(name, $"### {name(count)}\n\n", rows, count, "\n");

    /// <summary>Shown when asked for.</summary>
    public static MarkdownSection Folded(Func<int, string> name, IEnumerable<string> rows, int count) =>
        new(name, $"<details>\n<summary>{name(count)}</summary>\n\n", rows, count, "\n</details>\n\n");

    /// <summary>Writes as many rows as fit and tells how many did not.</summary>
    public int WriteTo(LimitedText text)
    {
        var written = 0;
        foreach (var row in Rows)
        {
            var piece = written == 0 ? Opening + row : row;
            if (!text.TryAdd(piece, LimitedText.LengthOf(Closing)))
            {
                break;
            }

            written++;
        }

        text.Add(written > 0 ? Closing : "");
        return Count - written;
    }
}
