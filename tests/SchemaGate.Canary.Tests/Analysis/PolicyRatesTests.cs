namespace SchemaGate.Canary.Tests.Analysis;

public sealed class PolicyRatesTests
{
    [Fact]
    public void TheReadmeHasTheTable()
    {
        var readme = File.ReadAllText(Repository.PathOf("src", "SchemaGate.Canary", "README.md")).ReplaceLineEndings("\n");

        Assert.Contains(PolicyRates.Table(), readme, StringComparison.Ordinal);
    }
}
