using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Contracts;

public sealed class MediaRangeTests
{
    [Theory]
    [InlineData("application/json", "application", "json", "", "json", true)]
    [InlineData("Application/Problem+JSON; Charset=UTF-8", "application", "problem+json", "", "json", true)]
    [InlineData("text/plain;b=2; a=1", "text", "plain", "a=1;b=2", "plain", false)]
    [InlineData("*/*", "*", "*", "", "*", true)]
    [InlineData("application/*", "application", "*", "", "*", true)]
    [InlineData("json", "json", "", "", "", false)]
    [InlineData("", "", "", "", "", false)]
    public void Pieces(string text, string type, string subtype, string parameters, string format, bool isJson)
    {
        var range = MediaRange.Read(text);
        Assert.Equal((type, subtype, parameters, format, isJson), (range.Type, range.Subtype, range.Parameters, range.Format, range.IsJson));
    }

    [Theory]
    [InlineData("*/*", "text/plain", true)]
    [InlineData("*/*", "text/*", true)]
    [InlineData("*/*", "*/*", false)]
    [InlineData("text/*", "text/plain", true)]
    [InlineData("text/*", "image/png", false)]
    [InlineData("application/*+json", "application/a+json", true)]
    [InlineData("application/*+json", "application/json", false)]
    [InlineData("application/json", "application/json", false)]
    public void Ranges_take_in(string range, string other, bool expected) =>
        Assert.Equal(expected, MediaRange.Read(range).Covers(MediaRange.Read(other)));
}
