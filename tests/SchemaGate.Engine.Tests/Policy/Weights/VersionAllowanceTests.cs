namespace SchemaGate.Engine.Tests.Policy.Weights;

public sealed class VersionAllowanceTests
{
    private const string Old = "\"/a\":{\"get\":{\"responses\":{\"200\":{\"description\":\"OK\"}} } }";
    private const string Allow = "version: {allow-breaking-on-major: true}";

    [Fact]
    public void A_new_major_version_may_break()
    {
        var result = Comparisons.Run(Allow, Old, "", ("1.4.0", "2.0.0"));
        var accepted = Assert.Single(result.Suppressed);

        Assert.Equal((GateOutcome.Pass, 0), (result.Outcome, result.Findings.Count));
        Assert.Equal("breaking operation-removed GET /a", Comparisons.Line(accepted.Finding));
        Assert.Equal("info.version rises from 1.4.0 to 2.0.0, and `version.allow-breaking-on-major` is set.", accepted.Reason);
        Assert.Equal(("new.json", "/info/version"), (accepted.Place.File, accepted.Place.Pointer));
    }

    [Theory]
    [InlineData("", "2.0.0", "breaking operation-removed GET /a")]
    [InlineData(Allow, "1.5.0", "breaking operation-removed GET /a; info version-not-raised")]
    [InlineData(Allow, "summer", "breaking operation-removed GET /a; info version-not-semantic")]
    public void Otherwise_it_does_not(string yaml, string version, string expected)
    {
        var result = Comparisons.Run(yaml, Old, "", ("1.4.0", version));

        Assert.Equal((GateOutcome.Fail, 0), (result.Outcome, result.Suppressed.Count));
        Assert.Equal(expected.Split("; "), Comparisons.Lines(result));
    }

    [Fact]
    public void The_reason_that_it_does_not_is_told() => Assert.Equal(
        "`version.allow-breaking-on-major` does nothing here: info.version was '1.4.0' and is 'summer', and both must be semantic versions such as 2.0.0.",
        Comparisons.Run(Allow, Old, "", ("1.4.0", "summer")).Findings[^1].Message);

    [Fact]
    public void Without_a_break_the_version_does_not_matter() => Assert.Equal([], Comparisons.Run(Allow, Old, Old, ("summer", "winter")).Findings);
}
