using System.Text.Json;

namespace SchemaGate.Engine.Documents;

/// <summary>The name and the positions of a text that is being read.</summary>
internal sealed record TextSource(string Name, IPositions Positions)
{
    /// <summary>The place of a byte offset; no pointer is known while reading.</summary>
    public Place PlaceOf(int offset)
    {
        var position = Positions.At(offset);
        return new Place(Name, position.Line, position.Column, string.Empty);
    }

    /// <summary>What is wrong at a byte offset.</summary>
    public InputException Refuse(InputRule rule, int offset, string message) => rule.Refuse(Name, Positions.At(offset), message);

    /// <summary>Turns the reader's fault into ours, with the place in the user's file.</summary>
    public InputException Describe(JsonException fault, ReadOnlySpan<byte> text)
    {
        var offset = OffsetOf(text, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        return Refuse(InputRules.UnreadableDocument, offset, JsonFault.Describe(text, offset));
    }

    private static int OffsetOf(ReadOnlySpan<byte> text, long line, long column)
    {
        var offset = 0;
        for (var passed = 0L; passed < line && text[offset..].IndexOf((byte)'\n') is var found and >= 0; passed++)
        {
            offset += found + 1;
        }

        return (int)Math.Min(text.Length, offset + column);
    }
}
