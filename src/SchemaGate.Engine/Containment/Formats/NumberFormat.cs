using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Formats;

/// <summary>What a numeric format of the OpenAPI format registry demands of a number.</summary>
/// <param name="IsInteger">True when fractions are refused.</param>
/// <param name="Minimum">The lowest number.</param>
/// <param name="Maximum">The highest number.</param>
/// <param name="Bits">Binary digits of precision; a format is no narrower than one with fewer.</param>
internal sealed record NumberFormat(bool IsInteger, ExactNumber Minimum, ExactNumber Maximum, int Bits)
{
    private static readonly Dictionary<string, NumberFormat> Registry = new(StringComparer.Ordinal)
    {
        ["int8"] = Signed(7),
        ["int16"] = Signed(15),
        ["int32"] = Signed(31),
        ["int64"] = Signed(63),
        ["uint8"] = Unsigned(8),
        ["uint16"] = Unsigned(16),
        ["uint32"] = Unsigned(32),
        ["uint64"] = Unsigned(64),
        ["float"] = Binary("34028234663852886", 22, 24),
        ["double"] = Binary("17976931348623157", 292, 53),
    };

    /// <summary>True when every number that programs write has room in it; what is beyond is refused by the letter, and never sent.</summary>
    public bool IsRoomy => this == Registry["int64"] || this == Registry["float"] || this == Registry["double"];

    /// <summary>Null when the format is not about numbers.</summary>
    public static NumberFormat? Find(string format) => Registry.GetValueOrDefault(format);

    private static NumberFormat Signed(int bits) => new(true, -Power(bits), Below(bits), bits);

    private static NumberFormat Unsigned(int bits) => new(true, ExactNumber.Zero, Below(bits), bits);

    private static ExactNumber Power(int bits) => new(System.Numerics.BigInteger.One << bits, 0);

    private static ExactNumber Below(int bits) => new((System.Numerics.BigInteger.One << bits) - 1, 0);

    private static NumberFormat Binary(string digits, int exponent, int bits)
    {
        var maximum = new ExactNumber(System.Numerics.BigInteger.Parse(digits), exponent);
        return new NumberFormat(false, -maximum, maximum, bits);
    }
}
