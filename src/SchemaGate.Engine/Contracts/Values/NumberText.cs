using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>Reads and writes an <see cref="ExactNumber"/> in the grammar of RFC 8259, section 6.</summary>
internal static class NumberText
{
    /// <summary>Exponents beyond this are refused, in either direction.</summary>
    public const int MaxExponent = 1_000_000_000;

    private const int FastDigits = 18;
    private const int PlainDigits = 21;
    private const int PlainFraction = 12;

    public static bool TryParse(ReadOnlySpan<byte> text, out ExactNumber number)
    {
        number = default;
        var isNegative = text.Length > 0 && text[0] == '-';
        text = isNegative ? text[1..] : text;
        if (!TrySplit(text, out var digits, out var exponent))
        {
            return false;
        }

        number = new ExactNumber(isNegative ? -digits : digits, exponent);
        return true;
    }

    public static string Write(ExactNumber number)
    {
        var digits = BigInteger.Abs(number.Mantissa).ToString(CultureInfo.InvariantCulture);
        var sign = number.Sign < 0 ? "-" : string.Empty;
        if (number.Exponent >= 0)
        {
            return number.Exponent + (long)digits.Length <= PlainDigits ? sign + digits + new string('0', number.Exponent) : sign + Scientific(digits, number.Exponent);
        }

        var point = digits.Length + (long)number.Exponent;
        if (point > 0)
        {
            return sign + digits[..(int)point] + "." + digits[(int)point..];
        }

        return point > -PlainFraction ? sign + "0." + new string('0', (int)-point) + digits : sign + Scientific(digits, number.Exponent);
    }

    private static string Scientific(string digits, int exponent)
    {
        var power = exponent + (long)digits.Length - 1;
        return digits[..1] + (digits.Length > 1 ? "." + digits[1..] : string.Empty) + "e" + power.ToString(CultureInfo.InvariantCulture);
    }

    private static bool TrySplit(ReadOnlySpan<byte> text, out BigInteger mantissa, out int exponent)
    {
        mantissa = default;
        exponent = 0;
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        var body = mark < 0 ? text : text[..mark];
        var power = mark < 0 ? [] : text[(mark + 1)..];
        var point = body.IndexOf((byte)'.');
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? [] : body[(point + 1)..];
        if (!IsWhole(whole) || (point >= 0 && !IsDigits(fraction)) || (mark >= 0 && !TryPower(power, out exponent)))
        {
            return false;
        }

        fraction = fraction.TrimEnd((byte)'0');
        exponent -= fraction.Length;
        return Math.Abs((long)exponent) <= MaxExponent && TryMantissa(whole, fraction, out mantissa);
    }

    private static bool TryMantissa(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, out BigInteger mantissa)
    {
        mantissa = default;
        var count = whole.Length + fraction.Length;
        if (count > ExactNumber.MaxDigits)
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[ExactNumber.MaxDigits];
        whole.CopyTo(digits);
        fraction.CopyTo(digits[whole.Length..]);
        digits = digits[..count];
        if (count <= FastDigits)
        {
            _ = Utf8Parser.TryParse(digits, out long small, out _);
            mantissa = small;
            return true;
        }

        return BigInteger.TryParse(Encoding.ASCII.GetString(digits), NumberStyles.None, CultureInfo.InvariantCulture, out mantissa);
    }

    private static bool TryPower(ReadOnlySpan<byte> text, out int power)
    {
        power = 0;
        var isSigned = text.Length > 0 && text[0] is (byte)'+' or (byte)'-';
        var digits = isSigned ? text[1..] : text;
        if (!IsDigits(digits) || !Utf8Parser.TryParse(digits, out long value, out _) || value > MaxExponent)
        {
            return false;
        }

        power = (int)(text[0] == '-' ? -value : value);
        return true;
    }

    private static bool IsWhole(ReadOnlySpan<byte> text) => IsDigits(text) && (text.Length == 1 || text[0] != '0');

    private static bool IsDigits(ReadOnlySpan<byte> text) => text.Length > 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
