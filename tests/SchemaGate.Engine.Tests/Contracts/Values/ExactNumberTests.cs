using System.Numerics;
using System.Text;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Tests.Contracts.Values;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", 0, 0, "0")]
    [InlineData("-0.0", 0, 0, "0")]
    [InlineData("1", 1, 0, "1")]
    [InlineData("1.0", 1, 0, "1")]
    [InlineData("100", 1, 2, "100")]
    [InlineData("-12.50", -125, -1, "-12.5")]
    [InlineData("0.001", 1, -3, "0.001")]
    [InlineData("1E+2", 1, 2, "100")]
    [InlineData("25e-1", 25, -1, "2.5")]
    [InlineData("1e30", 1, 30, "1e30")]
    [InlineData("1.5e-20", 15, -21, "1.5e-20")]
    [InlineData("9223372036854775807", 9223372036854775807, 0, "9223372036854775807")]
    public void A_json_number_is_kept_exactly(string text, long mantissa, int exponent, string written)
    {
        var number = Read(text);

        Assert.Equal((new BigInteger(mantissa), exponent, written), (number.Mantissa, number.Exponent, number.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("+1")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("1e99999999999")]
    public void What_is_no_number_or_out_of_reach_is_refused(string text) =>
        Assert.False(ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("1e999999999", "1", 1)]
    [InlineData("-1e999999999", "1", -1)]
    [InlineData("-1e999999999", "-1", -1)]
    [InlineData("1e-999999999", "0", 1)]
    [InlineData("1e-999999999", "1", -1)]
    [InlineData("0.1", "0.09", 1)]
    [InlineData("100", "99", 1)]
    [InlineData("-100", "-99", -1)]
    [InlineData("18446744073709551616", "18446744073709551615", 1)]
    public void Numbers_are_ordered_by_value(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(Read(left).CompareTo(Read(right))));
        Assert.Equal(-expected, Math.Sign(Read(right).CompareTo(Read(left))));
    }

    [Theory]
    [InlineData("6", "3", true)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("0.35", "0.1", false)]
    [InlineData("1e300", "7", false)]
    [InlineData("0", "7", true)]
    [InlineData("1e999999999", "7", null)]
    public void Multiples_are_exact(string value, string step, bool? expected) =>
        Assert.Equal(expected, Read(value).IsMultipleOf(Read(step)));

    [Theory]
    [InlineData("4", "6", "12")]
    [InlineData("0.1", "0.25", "0.5")]
    [InlineData("3", "0.5", "3")]
    public void The_least_common_multiple_of_decimals_is_a_decimal(string left, string right, string expected) =>
        Assert.Equal(Read(expected), ExactNumber.Lcm(Read(left), Read(right)));

    [Theory]
    [InlineData("7", "3", "6", "9")]
    [InlineData("-7", "3", "-9", "-6")]
    [InlineData("6", "3", "6", "6")]
    [InlineData("0.25", "0.1", "0.2", "0.3")]
    public void A_number_is_rounded_to_multiples(string value, string step, string floor, string ceiling)
    {
        Assert.Equal(Read(floor), Read(value).FloorTo(Read(step)));
        Assert.Equal(Read(ceiling), Read(value).CeilingTo(Read(step)));
    }

    [Fact]
    public void Arithmetic_is_exact_and_refuses_hostile_exponents()
    {
        Assert.Equal(Read("0.3"), ExactNumber.Add(Read("0.1"), Read("0.2")));
        Assert.Equal(Read("-0.1"), ExactNumber.Subtract(Read("0.1"), Read("0.2")));
        Assert.Equal(Read("0.02"), ExactNumber.Multiply(Read("0.1"), Read("0.2")));
        Assert.Null(ExactNumber.Add(Read("1e999999999"), Read("1")));
        Assert.Null(ExactNumber.Multiply(Read("1e999999999"), Read("1e999999999")));
        Assert.Equal(Read("1e999999999"), ExactNumber.Add(Read("1e999999999"), ExactNumber.Zero));
    }

    private static ExactNumber Read(string text)
    {
        Assert.True(ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out var number));
        return number;
    }
}
