namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>
/// Writes a YAML document as JSON text, so that one reader serves both. Aliases are written out, up to a limit. Merge keys
/// (<c>&lt;&lt;</c>, YAML 1.1) are followed, as most tools for OpenAPI do: the mapping's own keys win, then earlier sources.
/// </summary>
internal sealed class YamlTranscoder
{
    private readonly YamlText _text;
    private readonly ReadLimits _limits;
    private readonly List<YamlToken> _tokens;
    private readonly JsonText _json = new();
    private readonly YamlMerging _merging;
    private int _aliasNodes;
    private int _aliasDepth;

    private YamlTranscoder(YamlText text, ReadLimits limits)
    {
        (_text, _limits) = (text, limits);
        _tokens = new YamlTokenReader(text, limits).Read();
        _merging = new YamlMerging(_tokens, text, limits);
    }

    /// <summary>The JSON text of a YAML document, and where each part of it came from.</summary>
    public static (ReadOnlyMemory<byte> Json, TextSource Source) Transcode(string name, ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        var text = YamlText.Decode(name, utf8);
        var transcoder = new YamlTranscoder(text, limits);
        transcoder.WriteDocument();
        var json = transcoder._json;
        return (json.Bytes, new TextSource(name, new YamlPositions(text, json.Offsets, json.Starts)));
    }

    private void WriteDocument()
    {
        if (_tokens.Count == 0)
        {
            throw _text.Refuse(InputRules.UnreadableDocument, 0, "The document is empty. Check that the right file was given.");
        }

        Write(0, 1);
    }

    private void Write(int index, int depth)
    {
        var token = _tokens[index];
        CheckLimits(token, depth);
        switch (token.Kind)
        {
            case YamlKind.Alias:
                _aliasDepth++;
                Write(token.End, depth);
                _aliasDepth--;
                break;
            case YamlKind.Mapping:
                WriteMapping(index, depth);
                break;
            case YamlKind.Sequence:
                WriteSequence(index, depth);
                break;
            default:
                WriteScalar(token);
                break;
        }
    }

    private void WriteMapping(int index, int depth)
    {
        _json.Mark(_tokens[index].Start);
        var separator = '{';
        foreach (var (key, value, isMerged) in _merging.MembersOf(index))
        {
            _json.Punctuation(separator);
            separator = ',';
            _json.Mark(_tokens[key].Start);
            _json.String(_merging.KeyText(key));
            _json.Punctuation(':');
            _aliasDepth += isMerged ? 1 : 0;
            Write(value, depth + 1);
            _aliasDepth -= isMerged ? 1 : 0;
        }

        _json.Literal(separator == '{' ? "{}" : "}");
    }

    private void WriteSequence(int index, int depth)
    {
        _json.Mark(_tokens[index].Start);
        var separator = '[';
        for (var item = index + 1; item < _tokens[index].End; item = _merging.After(item))
        {
            _json.Punctuation(separator);
            separator = ',';
            Write(item, depth + 1);
        }

        _json.Literal(separator == '[' ? "[]" : "]");
    }

    private void WriteScalar(YamlToken token)
    {
        _json.Mark(token.Start);
        if (token.Kind == YamlKind.Plain && YamlScalar.Json(token.Value) is { } literal)
        {
            _json.Literal(literal.Length > 0 ? literal : throw _text.Refuse(InputRules.UnreadableDocument, token.Start, $"JSON has no number '{token.Value}', so no contract can hold it. Write it in quotes if a string is meant."));
            return;
        }

        _json.String(token.Value);
    }

    private void CheckLimits(YamlToken token, int depth)
    {
        if (depth > _limits.MaxDepth + 1)
        {
            throw _text.Refuse(InputRules.LimitExceeded, token.Start, $"The document is nested deeper than {_limits.MaxDepth} levels.");
        }

        if (_aliasDepth > 0 && ++_aliasNodes > _limits.MaxAliasNodes)
        {
            throw _text.Refuse(InputRules.LimitExceeded, token.Start, $"The aliases of this document expand to more than {_limits.MaxAliasNodes} values.");
        }

        if (_json.Length > _limits.MaxBytes)
        {
            throw _text.Refuse(InputRules.LimitExceeded, token.Start, $"The document, its aliases written out, is larger than {_limits.MaxBytes} bytes.");
        }
    }
}
