using System.Text.Json;
using System.Text.Unicode;

namespace SchemaGate.Engine.Documents;

/// <summary>Reads JSON text into a <see cref="Tape"/> in one pass; whatever is wrong is an <see cref="InputException"/> with its place.</summary>
internal sealed class TapeReader
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly TextSource _source;
    private readonly ReadLimits _limits;
    private readonly ProblemLog _problems;
    private readonly NameTable _names = new();
    private readonly TapeBuilder _builder;
    /// <summary>The objects and arrays around the next token, outermost first.</summary>
    private readonly int[] _open;

    private int _depth;

    private TapeReader(ReadOnlyMemory<byte> text, TextSource source, ReadLimits limits, ProblemLog problems)
    {
        (_text, _source, _limits, _problems) = (text, source, limits, problems);
        _builder = new TapeBuilder(Math.Max(16, text.Length / 12));
        _open = new int[limits.MaxDepth + 2];
    }

    /// <param name="text">UTF-8 JSON.</param>
    /// <param name="source">Its name and positions.</param>
    /// <param name="limits">How deep it may be.</param>
    /// <param name="problems">Takes keys that are there twice; null to stop at the first.</param>
    public static Tape Read(ReadOnlyMemory<byte> text, TextSource source, ReadLimits limits, ProblemLog? problems = null) =>
        new TapeReader(text, source, limits, problems ?? ProblemLog.Strict()).Read();

    private Tape Read()
    {
        if (!Utf8.IsValid(_text.Span))
        {
            throw _source.Refuse(InputRules.UnreadableDocument, FirstInvalidByte(), "The document is not valid UTF-8. Save it as UTF-8 and try again.");
        }

        var reader = new Utf8JsonReader(_text.Span, new JsonReaderOptions { MaxDepth = _limits.MaxDepth + 1 });
        try
        {
            ReadTokens(ref reader);
        }
        catch (JsonException fault)
        {
            throw _source.Describe(fault, _text.Span);
        }

        new DuplicateKeys(_builder, _names, _source, _problems).Check();
        return _builder.ToTape(_text, _names);
    }

    private void ReadTokens(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    Open(NodeKind.Object, in reader);
                    break;
                case JsonTokenType.StartArray:
                    Open(NodeKind.Array, in reader);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _builder.Close(_open[_depth--]);
                    break;
                case JsonTokenType.PropertyName:
                    _builder.Add(NodeKind.Key, (int)reader.TokenStartIndex, NumberOf(ref reader));
                    break;
                default:
                    AddScalar(ref reader);
                    break;
            }
        }
    }

    private void Open(NodeKind kind, in Utf8JsonReader reader)
    {
        if (_depth >= _limits.MaxDepth)
        {
            throw _source.Refuse(InputRules.LimitExceeded, (int)reader.TokenStartIndex, $"The document is nested deeper than {_limits.MaxDepth} levels.");
        }

        _open[++_depth] = _builder.Add(kind, (int)reader.TokenStartIndex, 0);
    }

    private void AddScalar(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped)
        {
            Unescape(ref reader);
        }

        _builder.Add(KindOf(reader.TokenType), (int)reader.TokenStartIndex, reader.ValueSpan.Length);
    }

    private int NumberOf(ref Utf8JsonReader reader) =>
        _names.Intern(reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan);

    private byte[] Unescape(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.IndexOf("\\u"u8) < 0)
        {
            return [];
        }

        try
        {
            var buffer = new byte[reader.ValueSpan.Length];
            return buffer[..reader.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            throw _source.Refuse(InputRules.UnreadableDocument, (int)reader.TokenStartIndex, "A string holds half of a surrogate pair (\\uD800 to \\uDFFF alone), which is no character.");
        }
    }

    private int FirstInvalidByte()
    {
        var text = _text.Span;
        var low = 0;
        while (low < text.Length && System.Text.Rune.DecodeFromUtf8(text[low..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            low += length;
        }

        return low;
    }

    private static NodeKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.String => NodeKind.String,
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True => NodeKind.True,
        JsonTokenType.False => NodeKind.False,
        _ => NodeKind.Null,
    };
}
