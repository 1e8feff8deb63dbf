using System.Buffers;
using System.Text.Unicode;

namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>A YAML text, decoded, and where its lines start.</summary>
internal sealed class YamlText
{
    private readonly Lazy<int[]> _lineStarts;

    private YamlText(string name, string text)
    {
        (Name, Text) = (name, text);
        _lineStarts = new Lazy<int[]>(FindLineStarts);
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>Decodes UTF-8. Refuses what is not, and control characters, which YAML does not allow (1.2.2, section 5.1) and a parser may take for the end.</summary>
    public static YamlText Decode(string name, ReadOnlySpan<byte> utf8)
    {
        var buffer = new char[utf8.Length];
        var status = Utf8.ToUtf16(utf8, buffer, out _, out var length, replaceInvalidSequences: false);
        var text = new YamlText(name, new string(buffer, 0, length));
        if (status != OperationStatus.Done)
        {
            throw text.Refuse(InputRules.UnreadableDocument, length, "The document is not valid UTF-8. Save it as UTF-8 and try again.");
        }

        var control = text.Text.AsSpan().IndexOfAny(ControlCharacters);
        return control < 0
            ? text
            : throw text.Refuse(InputRules.UnreadableDocument, control, $"The control character U+{(int)text.Text[control]:X4} is not allowed in YAML. Remove it, or write it as an escape in double quotes.");
    }

    public Position At(int index)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, index);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1, Math.Min(index, Text.Length) - starts[line] + 1);
    }

    public InputException Refuse(InputRule rule, int index, string message) => rule.Refuse(Name, At(index), message);

    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(control => control is not ('\t' or '\n' or '\r'))]);

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var from = 0; Text.AsSpan(from).IndexOf('\n') is var found and >= 0;)
        {
            from += found + 1;
            starts.Add(from);
        }

        return [.. starts];
    }
}
