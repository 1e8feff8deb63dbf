using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Tests.Deploying.Options;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("10", true)]
    [InlineData("10,25,50", true)]
    [InlineData("0", false)]
    [InlineData("100", false)]
    [InlineData("50,25", false)]
    [InlineData("10,10", false)]
    [InlineData("ten", false)]
    [InlineData("10,", false)]
    public void StepsAscendAndLeaveSomethingToTheStableRevision(string text, bool isValid) => Assert.Equal(isValid, Values.Steps().Parse(text).IsValid);

    [Theory]
    [InlineData("15", 15)]
    [InlineData("0.5", 0.5)]
    public void ASpanIsInItsUnit(string text, double minutes) =>
        Assert.Equal((true, TimeSpan.FromMinutes(minutes)), Values.Span("MINUTES", TimeSpan.FromMinutes(1)).Parse(text));

    [Theory]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("soon")]
    [InlineData("99999999999")]
    public void ASpanIsAPlainNumber(string text) => Assert.False(Values.Span("MINUTES", TimeSpan.FromMinutes(1)).Parse(text).IsValid);
}
