using System.Text;

namespace SchemaGate.Engine.Tests.Documents.Hostile;

/// <summary>Changes documents a little, again and again the same way for the same seed.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> documents)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\n", "\t", "\r", "- ", "? ", "& ", "&a ", "*a", "<<: *a", "!x ", "!!str ", "|\n", ">\n", "#", "---\n", "%",
            "null", "true", "1e999999999", "-0", "0x1F", ".inf", "~", "{}", "[]", "\"\"", "\"$ref\":\"#\"", "\"$ref\":\"#/components/schemas/A\"", "\"$ref\":\"#/paths\"", "\"$ref\":\"b.json\"",
            "\"$id\":\"a\"", "\"$anchor\":\"a\"", "\"$dynamicRef\":\"#a\"", "\"$dynamicAnchor\":\"a\"", "\"allOf\":[{\"$ref\":\"#/components/schemas/A\"}]", "\"type\":[\"null\",\"string\"]", "\"items\":false",
            "\"discriminator\":{\"propertyName\":\"k\",\"mapping\":{\"a\":\"A\"}}", "\"not\":{}", "\"openapi\":\"3.0.0\"", "\"swagger\":\"2.0\"", "\uFEFF", "😀",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0],
    ];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var document = Pick(documents);
        for (var changes = _random.Next(1, 5); changes > 0; changes--)
        {
            document = Change(document);
        }

        return document;
    }

    private byte[] Change(byte[] document)
    {
        var at = _random.Next(document.Length + 1);
        var end = Math.Min(document.Length, at + _random.Next(1, 40));
        return _random.Next(7) switch
        {
            0 => [.. document[..at], (byte)_random.Next(256), .. document[Math.Min(document.Length, at + 1)..]],
            1 => [.. document[..at], .. document[end..]],
            2 => [.. document[..at], .. Pick(Tokens), .. document[at..]],
            3 => [.. document[..at], .. Pick(Tokens), .. document[end..]],
            4 => [.. document[..end], .. document[at..]],
            5 => [.. document[..at], .. Slice(Pick(documents)), .. document[at..]],
            _ => SwapStrings(document),
        };
    }

    /// <summary>Puts one quoted string where another stood: the text stays readable, so that what comes after the reader is tried, too.</summary>
    private byte[] SwapStrings(byte[] document)
    {
        var quotes = Enumerable.Range(0, document.Length).Where(index => document[index] == '"').ToArray();
        if (quotes.Length < 8)
        {
            return document;
        }

        var (from, to) = (_random.Next(quotes.Length / 2) * 2, _random.Next(quotes.Length / 2) * 2);
        return [.. document[..quotes[to]], .. document[quotes[from]..(quotes[from + 1] + 1)], .. document[(quotes[to + 1] + 1)..]];
    }

    private byte[] Slice(byte[] document)
    {
        var at = _random.Next(document.Length);
        return document[at..Math.Min(document.Length, at + _random.Next(1, 200))];
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
