using System.Buffers;
using System.Globalization;
using System.Text;

namespace SchemaGate.Engine.Contracts;

/// <summary>
/// One spelling of a path for all that mean the same (RFC 3986, section 6.2.2): unreserved characters stand for themselves, what may
/// not stand in an address is encoded, and hexadecimal digits are in upper case. Reserved characters stay as they are written.
/// </summary>
internal static class PercentEncoding
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string Reserved = ":/?#[]@!$&'()*+,;=";
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(Letters);

    /// <summary>Braces are kept as well: names of parameters stand in them.</summary>
    private static readonly SearchValues<char> Kept = SearchValues.Create(Letters + Reserved + "{}");

    public static string Normalise(string path)
    {
        if (!path.AsSpan().ContainsAnyExcept(Kept))
        {
            return path;
        }

        var text = new StringBuilder(path.Length + 8);
        for (var at = 0; at < path.Length; at++)
        {
            if (EncodedAt(path, at) is { } value)
            {
                Append(text, value);
                at += 2;
            }
            else
            {
                at += AppendPlain(text, path, at);
            }
        }

        return text.ToString();
    }

    private static byte? EncodedAt(string path, int at) =>
        path[at] == '%' && at + 2 < path.Length && byte.TryParse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static void Append(StringBuilder text, byte value)
    {
        if (Unreserved.Contains((char)value))
        {
            text.Append((char)value);
        }
        else
        {
            text.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes one character; returns how many more code units it has.</summary>
    private static int AppendPlain(StringBuilder text, string path, int at)
    {
        if (Kept.Contains(path[at]))
        {
            text.Append(path[at]);
            return 0;
        }

        var count = char.IsSurrogatePair(path, at) ? 2 : 1;
        foreach (var value in Encoding.UTF8.GetBytes(path.Substring(at, count)))
        {
            text.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return count - 1;
    }
}
