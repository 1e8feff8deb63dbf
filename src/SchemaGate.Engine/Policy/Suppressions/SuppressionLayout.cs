using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>
/// The lines of a suppressions file by what they belong to. Entries are kept as they were written: an entry begins with the comments
/// above it, and ends where the next one begins.
/// </summary>
internal sealed class SuppressionLayout
{
    private const string Title = "# What this team accepts. `schemagate diff --write-suppressions` keeps it up to date; reasons and comments stay.";
    private const string Key = "suppressions:";
    private const int DefaultIndent = 2;
    private readonly Dictionary<Suppression, int> _starts;
    private readonly string _file;
    private readonly string[] _lines;

    private SuppressionLayout(string file, string text, IReadOnlyList<Suppression> entries)
    {
        (_file, _lines) = (file, text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        var dashes = entries.Select(DashOf).ToList();
        Indent = dashes.Count > 0 ? IndentOf(dashes[0]) : DefaultIndent;
        var starts = dashes.Select(StartOf).ToList();
        _starts = entries.Zip(starts).ToDictionary(pair => pair.First, pair => pair.Second);
        var end = entries.Count > 0 ? EndOf(starts[^1]) : _lines.Length;
        Head = entries.Count > 0 ? _lines[..starts[0]] : [.. _lines.Where(IsRemark), Key];
        Tail = _lines[end..];
        Entries = entries.Zip(starts, starts.Skip(1).Append(end)).ToDictionary(part => part.First, part => (IReadOnlyList<string>)_lines[part.Second..part.Third]);
    }

    /// <summary>The layout of a file that is to be written for the first time.</summary>
    public static SuppressionLayout Empty { get; } = new(string.Empty, Title, []);

    /// <summary>How far the dash of an entry is indented.</summary>
    public int Indent { get; }

    /// <summary>What stands before the first entry.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The lines of each entry.</summary>
    public IReadOnlyDictionary<Suppression, IReadOnlyList<string>> Entries { get; }

    /// <summary>What stands after the last entry.</summary>
    public IReadOnlyList<string> Tail { get; }

    /// <param name="file">The file's name.</param>
    /// <param name="text">Its text; line ends of any kind.</param>
    /// <param name="entries">Its entries in their order.</param>
    /// <exception cref="InputException">An entry does not begin on a line of its own.</exception>
    public static SuppressionLayout Of(string file, string text, IReadOnlyList<Suppression> entries) => new(file, text, entries);

    /// <summary>Which of the lines of an entry a place is on.</summary>
    public int LineIn(Suppression entry, Place place) => place.Line - 1 - _starts[entry];

    /// <summary>The line with the dash of an entry, which its mapping may follow on the next line.</summary>
    private int DashOf(Suppression entry)
    {
        var line = entry.Place.Line - 1;
        if (_lines[line][..(entry.Place.Column - 1)].Trim() == "-")
        {
            return line;
        }

        do
        {
            line--;
        }
        while (line >= 0 && IsRemark(_lines[line]));
        return line >= 0 && _lines[line].Split('#')[0].Trim() == "-"
            ? line
            : throw InputRules.InvalidSuppressions.Refuse(_file, new Position(entry.Place.Line, entry.Place.Column), "Entries can only be updated in a list of which every entry begins with a dash on a line of its own. Write the list so.");
    }

    /// <summary>The first of the comments and empty lines above a dash.</summary>
    private int StartOf(int dash)
    {
        var start = dash;
        while (start > 0 && IsBetween(_lines[start - 1], IndentOf(dash)))
        {
            start--;
        }

        return start;
    }

    /// <summary>After the last line of the last entry.</summary>
    private int EndOf(int start)
    {
        var end = _lines.Length;
        while (end > start + 1 && IsBetween(_lines[end - 1], Indent))
        {
            end--;
        }

        return end;
    }

    /// <summary>A comment that is indented further than the dash belongs to the entry above, and may be part of its text.</summary>
    private static bool IsBetween(string line, int indent) => IsRemark(line) && line.Length - line.TrimStart().Length <= indent;

    private static bool IsRemark(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    private int IndentOf(int dash) => _lines[dash].IndexOf('-', StringComparison.Ordinal);
}
