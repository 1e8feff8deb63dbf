using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab🙂d", 3, "ab…")]
    [InlineData("ab🙂d", 4, "ab🙂…")]
    public void Keeps_whole_characters(string text, int longest, string expected) => Assert.Equal(expected, Shortened.Of(text, longest));
}
