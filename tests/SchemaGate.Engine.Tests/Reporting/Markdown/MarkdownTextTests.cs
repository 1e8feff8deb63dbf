using CsCheck;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Markdown;

namespace SchemaGate.Engine.Tests.Reporting.Markdown;

public sealed class MarkdownTextTests
{
    private const string Letters = "aA1 \\`*_[]()|~&<>$@#:!.-+=^\"'/\nwéw漢🙂";

    private static readonly string[] Traps =
        ["@octocat", "#12", "GH-7", "www.example.com", "https://example.com", ":tada:", "<!--", "-->", "<b>", "&amp;", "[a](b)", "![a](b)", "$x$", "```", "a@b.example", "🙂"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Letters.Length - 1].Select(index => Letters[index]).Array[0, 40].Select(letters => new string(letters)),
        Gen.Int[0, Traps.Length - 1].Select(index => Traps[index]).Array[0, 8].Select(string.Concat));

    [Theory]
    [InlineData("a_b *c* `d` [e](f) |g| ~~h~~", @"a\_b \*c\* \`d\` \[e\](f) \|g\| \~\~h\~\~")]
    [InlineData("<b>&amp;</b> $x$", "&lt;b&gt;&amp;amp;&lt;/b&gt; &#36;x&#36;")]
    [InlineData("@octocat #12 GH-7 :tada:", "@&#8203;octocat #&#8203;12 GH&#8203;-7 :&#8203;tada:")]
    [InlineData("www.example.com https://example.com", "www&#8203;.example.com https:&#8203;//example.com")]
    [InlineData("added: # 'x'\r\n\u202e", @"added: # 'x'\\u000d\\u000a\\u202e")]
    public void Nothing_is_active(string text, string expected) => Assert.Equal(expected, MarkdownText.Prose(text));

    [Fact]
    public void A_reader_sees_any_text_as_written() =>
        Texts.Sample(text => Assert.Equal($"a{SafeText.Of(text)}b", Rendered.PlainText($"a{MarkdownText.Prose(text)}b")));

    [Theory]
    [InlineData("GET /a", "`GET /a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("", "`  `")]
    [InlineData("a\nb", @"`a\u000ab`")]
    public void Code_is_fenced(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void Code_shows_any_text_as_written() =>
        Texts.Where(text => text.Trim().Length > 0).Sample(text => Assert.Equal(SafeText.Of(text), Rendered.CodeText(MarkdownText.Code(text))));

    [Fact]
    public void Long_text_is_shortened()
    {
        Assert.Equal($"`{new string('x', 300)}…`", MarkdownText.Code(new('x', 301)));
        Assert.Equal($"{new string('x', 2_000)}…", MarkdownText.Prose(new('x', 2_001)));
    }
}
