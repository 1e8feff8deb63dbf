using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Engine.Tests.Policy.Reading;

public sealed class NearestTests
{
    [Theory]
    [InlineData("fail_on", " Did you mean 'fail-on'?")]
    [InlineData("FAIL-ON", " Did you mean 'fail-on'?")]
    [InlineData("failon", " Did you mean 'fail-on'?")]
    [InlineData("profil", " Did you mean 'profile'?")]
    [InlineData("severity", "")]
    [InlineData("", "")]
    public void The_word_with_the_fewest_edits_is_meant(string written, string expected) =>
        Assert.Equal(expected, Nearest.Hint(written, ["profile", "fail-on", "rules"]));
}
