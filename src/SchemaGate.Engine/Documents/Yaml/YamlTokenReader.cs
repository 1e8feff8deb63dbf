using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>
/// Reads the events of YamlDotNet's parser into tokens. Its depth is bounded while it reads: the parser's cost for one event
/// grows with the depth. Aliases are bound to the anchor that was last set before them, so none can lead forward.
/// </summary>
internal sealed class YamlTokenReader(YamlText text, ReadLimits limits)
{
    private readonly List<YamlToken> _tokens = [];
    private readonly Stack<int> _open = [];
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private int _documents;

    /// <summary>All tokens of the one document in the text; none when there is none.</summary>
    public List<YamlToken> Read()
    {
        var parser = new Parser(new StringReader(text.Text));
        while (MoveNext(parser))
        {
            Add(parser.Current!);
        }

        return _tokens;
    }

    /// <summary>Beside its own exception the parser throws others on some broken inputs, such as a flow sequence that is never closed.</summary>
    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException fault)
        {
            throw text.Refuse(InputRules.UnreadableDocument, (int)Math.Max(fault.Start.Index, fault.End.Index), $"This is not YAML: {Sentence(fault.Message)}");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw text.Refuse(InputRules.UnreadableDocument, (int)(parser.Current?.End.Index ?? 0), "This is not YAML: something that was opened here or before is not closed as it should be.");
        }
    }

    private void Add(ParsingEvent read)
    {
        switch (read)
        {
            case DocumentStart when _documents++ > 0:
                throw text.Refuse(InputRules.UnreadableDocument, StartOf(read), "The file holds more than one YAML document. Keep one document in one file.");
            case Scalar scalar:
                Anchor(scalar.Anchor);
                AddToken(new YamlToken(YamlTags.KindOf(scalar, text), StartOf(read), _tokens.Count + 1, scalar.Value));
                break;
            case AnchorAlias alias:
                AddToken(new YamlToken(YamlKind.Alias, StartOf(read), TargetOf(alias)));
                break;
            case MappingStart or SequenceStart:
                Open((NodeEvent)read);
                break;
            case MappingEnd or SequenceEnd:
                Close();
                break;
        }
    }

    private void Open(NodeEvent start)
    {
        YamlTags.CheckCollection(start, text);
        if (_open.Count >= limits.MaxDepth)
        {
            throw text.Refuse(InputRules.LimitExceeded, StartOf(start), $"The document is nested deeper than {limits.MaxDepth} levels.");
        }

        Anchor(start.Anchor);
        _open.Push(_tokens.Count);
        AddToken(new YamlToken(start is MappingStart ? YamlKind.Mapping : YamlKind.Sequence, StartOf(start), -1));
    }

    private void Close()
    {
        var index = _open.Pop();
        _tokens[index] = _tokens[index] with { End = _tokens.Count };
    }

    private void Anchor(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = _tokens.Count;
        }
    }

    private int TargetOf(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            throw text.Refuse(InputRules.UnreadableDocument, StartOf(alias), $"The alias '*{alias.Value.Value}' has no anchor '&{alias.Value.Value}' before it.");
        }

        return _tokens[target].End >= 0
            ? target
            : throw text.Refuse(InputRules.UnreadableDocument, StartOf(alias), $"The alias '*{alias.Value.Value}' stands inside the value that it stands for, which would never end. Use a $ref.");
    }

    private void AddToken(YamlToken token) => _tokens.Add(token);

    private static int StartOf(ParsingEvent read) => (int)read.Start.Index;

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
