using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain, é, 漢字, 🙂 and 👩‍💻", "plain, é, 漢字, 🙂 and 👩‍💻")]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("\u009b31m\u0007", "\\u009b31m\\u0007")]
    [InlineData("a\r\nb\tc\u007f", "a\\u000d\\u000ab\\u0009c\\u007f")]
    [InlineData("a\u2028b\u2029c\u0085", "a\\u2028b\\u2029c\\u0085")]
    [InlineData("\u202eevil\u2066\u200f\u061c", "\\u202eevil\\u2066\\u200f\\u061c")]
    [InlineData("a ##vso[task.setvariable variable=x]y", "a \\u0023#vso[task.setvariable variable=x]y")]
    [InlineData("##VSO[x] ###[error]", "\\u0023#VSO[x] #\\u0023#[error]")]
    [InlineData(" ::add-mask::x", " \\u003a:add-mask::x")]
    [InlineData("a ::error::x, #/components, ## [x] and ##vso", "a ::error::x, #/components, ## [x] and ##vso")]
    public void Only_what_drives_a_terminal_or_a_pipeline_is_escaped(string text, string expected) => Assert.Equal(expected, SafeText.Of(text));

    [Fact]
    public void A_lone_half_of_a_character_is_escaped() =>
        Assert.Equal("\\ud83d x \\ude42", SafeText.Of("\ud83d x \ude42"));
}
