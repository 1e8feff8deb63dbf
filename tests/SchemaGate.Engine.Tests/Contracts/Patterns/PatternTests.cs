using SchemaGate.Engine.Contracts.Patterns;

namespace SchemaGate.Engine.Tests.Contracts.Patterns;

public sealed class PatternTests
{
    [Theory]
    [InlineData("", "anything", true)]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "ba", false)]
    [InlineData("b", "abc", true)]
    [InlineData("^(ab|cd)+$", "abcdab", true)]
    [InlineData("^(ab|cd)+$", "abc", false)]
    [InlineData("^[^a-c]*$", "xyz", true)]
    [InlineData("^[^a-c]*$", "xbz", false)]
    [InlineData("^\\d{2,3}$", "12", true)]
    [InlineData("^\\d{2,3}$", "1234", false)]
    [InlineData("^\\d{2,}?x", "12345x", true)]
    [InlineData("^[\\w.-]+@[\\w.-]+$", "a.b@c-d.e", true)]
    [InlineData("^\\u0041\\x42\\u{43}\\cJ$", "ABC\n", true)]
    [InlineData("^\\p{Lu}\\P{Lu}$", "Éé", true)]
    [InlineData("^\\p{L}$", "9", false)]
    [InlineData("^.$", "\ud83d\ude00", true)]
    [InlineData("^[\ud83d\ude00-\ud83d\ude02]$", "\ud83d\ude01", true)]
    [InlineData("^(?<year>\\d{4})$", "2024", true)]
    [InlineData("^(?:a|b)?$", "", true)]
    [InlineData("a^b", "ab", false)]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1", true)]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abcd", false)]
    [InlineData("^(?!admin)", "administrator", false)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("\\bcat\\b", "concat", false)]
    [InlineData("\\Bcat", "concat", true)]
    [InlineData("[\\b]", "\b", true)]
    [InlineData("^[]$", "a", false)]
    [InlineData("^[^]$", "a", true)]
    [InlineData("^[a\\d-]+$", "a-1", true)]
    [InlineData("(a)\\1", "aa", null)]
    [InlineData("(?<=a)b", "ab", null)]
    [InlineData("(", "(", null)]
    [InlineData("a**", "a", null)]
    [InlineData("\\p{Script=Greek}", "α", null)]
    [InlineData("^.$", "\n", null)]
    public void A_pattern_matches_as_in_ecma_262(string pattern, string text, bool? expected) =>
        Assert.Equal(expected, new Pattern(pattern).IsMatch(text));

    [Theory]
    [InlineData("")]
    [InlineData(".*")]
    [InlineData("^.*$")]
    [InlineData("^")]
    [InlineData("a*")]
    [InlineData("^(a|[^a])*$")]
    [InlineData("(x|)")]
    public void A_pattern_that_every_text_matches_is_no_constraint(string pattern) => Assert.True(new Pattern(pattern).IsTrivial);

    [Theory]
    [InlineData(".+")]
    [InlineData("^a*$")]
    [InlineData("^$")]
    public void Others_are_constraints(string pattern) => Assert.False(new Pattern(pattern).IsTrivial);
}
