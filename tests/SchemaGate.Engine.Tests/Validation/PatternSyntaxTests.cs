using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class PatternSyntaxTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("a**")]
    [InlineData("(?i)abc")]
    [InlineData("^(?>a)$")]
    [InlineData("(?P<year>[0-9]{4})")]
    public void What_is_no_regular_expression_is_told(string pattern) => Assert.Equal(
        [$"5:18 warning '{pattern}' is no regular expression of ECMA-262, so that few tools can apply it. Correct the pattern."],
        Checking.RunOnSchemas(new PatternSyntax(), "3.1.0", $"{{pattern: '{pattern}'}}"));

    [Theory]
    [InlineData("^[a-z]+$")]
    [InlineData("(?<year>[0-9]{4})-\\k<year>")]
    [InlineData("(?<=a)b(?<!c)")]
    [InlineData("(a)\\1")]
    [InlineData("[(?i)]")]
    [InlineData("\\(?i\\)")]
    [InlineData("\\p{Script=Greek}\\u{1F600}")]
    [InlineData("[^]")]
    [InlineData("a{,3}")]
    public void What_only_our_own_reader_cannot_read_is_right(string pattern) =>
        Assert.Empty(Checking.RunOnSchemas(new PatternSyntax(), "3.1.0", $"{{pattern: '{pattern}'}}"));
}
