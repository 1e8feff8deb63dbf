namespace SchemaGate.Package.Tests;

/// <summary>The engine in a team's own tests, beside any Microsoft.OpenApi that they use.</summary>
[Collection(PackageCollection.Name)]
public sealed class EngineTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _tests = new("contract-tests", packages);

    public void Dispose() => _tests.Dispose();

    [Theory]
    [InlineData("xunit", "1.6.31")]
    [InlineData("nunit", "2.13.0")]
    [InlineData("mstest", "3.11.0")]
    public void A_broken_contract_fails_the_test_and_says_why(string framework, string openApi)
    {
        var run = _tests.Run("test", $"-p:TestFramework={framework}", $"-p:OpenApiVersion={openApi}");

        Assert.False(run.Passed);
        Assert.Contains("The contract breaks its clients: 4 breaking, 1 warning, 2 info (fails on breaking).", run.Output, StringComparison.Ordinal);
        Assert.Contains("Failed:     1, Passed:     1", run.Output, StringComparison.Ordinal);

        File.Copy(_tests.PathOf("old.json"), _tests.PathOf("new.json"), overwrite: true);
        Assert.True(_tests.Run("test", $"-p:TestFramework={framework}", $"-p:OpenApiVersion={openApi}").Passed);
    }
}
