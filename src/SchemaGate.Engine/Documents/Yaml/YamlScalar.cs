using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>The core schema of YAML 1.2.2 (section 10.3.2): what a plain scalar is. `yes`, `1_000` and dates are strings.</summary>
internal static class YamlScalar
{
    private const int MostDigits = 1_000;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The JSON literal or number that a plain scalar is; null when it is a string; empty when JSON has no word for it.</summary>
    public static string? Json(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => "null",
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ when !MayBeNumber(text[0]) => null,
        _ when IsBeyondJson(text) => string.Empty,
        _ => Radix(text) ?? Decimal(text),
    };

    private static bool MayBeNumber(char first) => char.IsAsciiDigit(first) || first is '-' or '+' or '.';

    private static bool IsBeyondJson(string text) =>
        text is ".nan" or ".NaN" or ".NAN" || text[(text[0] is '-' or '+' ? 1 : 0)..] is ".inf" or ".Inf" or ".INF";

    private static string? Radix(string text)
    {
        if (text.Length is < 3 or > MostDigits || text[0] != '0')
        {
            return null;
        }

        return text[1] switch
        {
            'x' when text.AsSpan(2).IndexOfAnyExcept(HexDigits) < 0 => $"{BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier)}",
            'o' when text.AsSpan(2).IndexOfAnyExceptInRange('0', '7') < 0 => $"{text[2..].Aggregate(BigInteger.Zero, (value, digit) => (value << 3) + (digit - '0'))}",
            _ => null,
        };
    }

    /// <summary>Digits stay as they are; only what JSON does not write is put right: <c>+1</c>, <c>007</c>, <c>.5</c>, <c>5.</c></summary>
    private static string? Decimal(string text)
    {
        var sign = text[0] == '-' ? "-" : string.Empty;
        var rest = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        var whole = TakeDigits(ref rest);
        var hasPoint = Take(ref rest, '.');
        var fraction = hasPoint ? TakeDigits(ref rest) : [];
        if ((whole.IsEmpty && fraction.IsEmpty) || !(rest.IsEmpty || IsExponent(rest)))
        {
            return null;
        }

        var significant = whole.TrimStart('0');
        return string.Concat(sign, significant.IsEmpty ? "0" : significant, fraction.IsEmpty ? string.Empty : $".{fraction}", rest);
    }

    private static bool IsExponent(ReadOnlySpan<char> rest)
    {
        if (!Take(ref rest, 'e') && !Take(ref rest, 'E'))
        {
            return false;
        }

        if (!Take(ref rest, '+'))
        {
            Take(ref rest, '-');
        }

        return !TakeDigits(ref rest).IsEmpty && rest.IsEmpty;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }
}
