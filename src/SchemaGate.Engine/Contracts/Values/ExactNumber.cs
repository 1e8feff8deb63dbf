using System.Numerics;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>
/// An exact decimal number: <c>Mantissa × 10^Exponent</c>, always normalised (mantissa not divisible by ten, zero has exponent
/// zero). Arithmetic answers null past <see cref="MaxSpan"/>, so that a hostile exponent costs nothing.
/// </summary>
internal readonly record struct ExactNumber : IComparable<ExactNumber>
{
    /// <summary>How far apart two exponents may be for exact arithmetic.</summary>
    public const int MaxSpan = 1_000;

    /// <summary>The longest mantissa that is kept, in decimal digits.</summary>
    public const int MaxDigits = 4_096;

    private const int MaxBits = 13_608;
    private const int ComparableSpan = 2 * MaxDigits;

    public ExactNumber(BigInteger mantissa, int exponent)
    {
        if (mantissa.IsZero)
        {
            return;
        }

        while (mantissa.IsEven && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            exponent++;
        }

        Mantissa = mantissa;
        Exponent = exponent;
    }

    public static ExactNumber Zero => default;

    public static ExactNumber One { get; } = new(1, 0);

    public BigInteger Mantissa { get; }

    public int Exponent { get; }

    /// <summary>True for 1.0 too (JSON Schema 2020-12, section 6.1.1).</summary>
    public bool IsInteger => Exponent >= 0;

    public bool IsZero => Mantissa.IsZero;

    public int Sign => Mantissa.Sign;

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    public static ExactNumber operator -(ExactNumber value) => new(-value.Mantissa, value.Exponent);

    public static ExactNumber From(long value) => new(value, 0);

    /// <summary>Reads a JSON number as written; false when it is none, or has more digits than are kept.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ExactNumber number) => NumberText.TryParse(text, out number);

    /// <summary>Null when the numbers are too far apart.</summary>
    public static ExactNumber? Add(ExactNumber left, ExactNumber right) =>
        TryAlign(left, right, out var one, out var two, out var exponent) ? Bounded(one + two, exponent) : null;

    /// <summary>Null when the numbers are too far apart.</summary>
    public static ExactNumber? Subtract(ExactNumber left, ExactNumber right) => Add(left, -right);

    /// <summary>Null when the product is too large.</summary>
    public static ExactNumber? Multiply(ExactNumber left, ExactNumber right) => Bounded(left.Mantissa * right.Mantissa, (long)left.Exponent + right.Exponent);

    /// <summary>The smallest positive number that is a multiple of both; null when it is too large or a divisor is not positive.</summary>
    public static ExactNumber? Lcm(ExactNumber left, ExactNumber right)
    {
        if (left.Sign <= 0 || right.Sign <= 0 || !TryAlign(left, right, out var one, out var two, out var exponent))
        {
            return null;
        }

        return Bounded(one / BigInteger.GreatestCommonDivisor(one, two) * two, exponent);
    }

    /// <summary>Whether this divided by <paramref name="divisor"/> is an integer; null when the two are too far apart.</summary>
    public bool? IsMultipleOf(ExactNumber divisor)
    {
        if (IsZero)
        {
            return true;
        }

        return divisor.IsZero || !TryAlign(this, divisor, out var value, out var step, out _) ? null : (value % step).IsZero;
    }

    /// <summary>The largest multiple of <paramref name="step"/> that is not above this; null when the two are too far apart.</summary>
    public ExactNumber? FloorTo(ExactNumber step)
    {
        if (step.Sign <= 0 || !TryAlign(this, step, out var value, out var width, out var exponent))
        {
            return null;
        }

        var rest = value % width;
        return Bounded(value - (rest.Sign < 0 ? rest + width : rest), exponent);
    }

    /// <summary>The smallest multiple of <paramref name="step"/> that is not below this; null when the two are too far apart.</summary>
    public ExactNumber? CeilingTo(ExactNumber step) => (-this).FloorTo(step) is { } floor ? -floor : null;

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        if (Exponent == other.Exponent)
        {
            return Mantissa.CompareTo(other.Mantissa);
        }

        return IsZero ? 0 : CompareScaled(other);
    }

    public override string ToString() => NumberText.Write(this);

    private int CompareScaled(ExactNumber other)
    {
        var span = (long)Exponent - other.Exponent;
        if (Math.Abs(span) > ComparableSpan)
        {
            return span > 0 ? Sign : -Sign;
        }

        return span > 0
            ? (Mantissa * BigInteger.Pow(10, (int)span)).CompareTo(other.Mantissa)
            : Mantissa.CompareTo(other.Mantissa * BigInteger.Pow(10, (int)-span));
    }

    private static bool TryAlign(ExactNumber left, ExactNumber right, out BigInteger one, out BigInteger two, out int exponent)
    {
        (one, two) = (left.Mantissa, right.Mantissa);
        exponent = left.IsZero ? right.Exponent : right.IsZero ? left.Exponent : Math.Min(left.Exponent, right.Exponent);
        if (left.Exponent == right.Exponent || left.IsZero || right.IsZero)
        {
            return true;
        }

        if (Math.Abs((long)left.Exponent - right.Exponent) > MaxSpan)
        {
            return false;
        }

        one *= BigInteger.Pow(10, left.Exponent - exponent);
        two *= BigInteger.Pow(10, right.Exponent - exponent);
        return true;
    }

    private static ExactNumber? Bounded(BigInteger mantissa, long exponent) =>
        mantissa.GetBitLength() > MaxBits || Math.Abs(exponent) > NumberText.MaxExponent ? null : new ExactNumber(mantissa, (int)exponent);
}
