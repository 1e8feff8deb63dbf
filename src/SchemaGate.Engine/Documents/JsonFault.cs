using System.Buffers;
using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// Says what is wrong with a JSON text in our own words: the reader's are longer than a line when a token is, and a natively
/// compiled program may leave them out.
/// </summary>
internal static class JsonFault
{
    public static string Describe(ReadOnlySpan<byte> text, int offset)
    {
        var rest = text[Math.Min(offset, text.Length)..];
        return "This is not JSON: " + (rest.TrimStart(" \t\r\n"u8).IsEmpty ? "it ends before it is complete. Check that the file is whole." : DescribeAt(text, offset, rest));
    }

    private static string DescribeAt(ReadOnlySpan<byte> text, int offset, ReadOnlySpan<byte> rest) => rest[0] switch
    {
        (byte)'/' => "it has no comments. Remove this one.",
        (byte)'\'' => "its strings stand in double quotes, not in single ones.",
        (byte)'}' or (byte)']' when text[..offset].TrimEnd(" \t\r\n"u8) is [.., (byte)','] => "a comma stands before a closing bracket. Remove it.",
        < 0x20 => $"the control character U+{(int)rest[0]:X4} cannot stand here. In a string it is written as an escape.",
        _ => $"'{CharacterAt(rest)}' cannot stand here.",
    };

    private static string CharacterAt(ReadOnlySpan<byte> rest) =>
        Rune.DecodeFromUtf8(rest, out var character, out _) == OperationStatus.Done ? character.ToString() : "this byte";
}
