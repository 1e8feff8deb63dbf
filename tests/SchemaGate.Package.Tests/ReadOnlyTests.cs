namespace SchemaGate.Package.Tests;

/// <summary>Builds in folders that nothing can be written into.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReadOnlyTests : IDisposable
{
    private const string Baseline = "openapi/MinimalApi.json";

    private readonly Consumer _api;

    public ReadOnlyTests(PackedPackages packages)
    {
        _api = new("minimal-api", packages);
        BuildAssert.Passes(_api.Build("-p:SchemaGateUpdateBaseline=true"));
        BuildAssert.Passes(_api.Build());
    }

    public void Dispose() => _api.Dispose();

    [Fact]
    public void A_build_without_anything_to_say_writes_nothing()
    {
        BuildAssert.Passes(_api.BuildReadOnly("."));
        BuildAssert.Passes(_api.BuildReadOnly(".", "-p:NoWarn=SG1001"));

        // A document that was written again, equal to what it was.
        File.SetLastWriteTimeUtc(_api.PathOf("obj/MinimalApi.json"), TimeProvider.System.GetUtcNow().UtcDateTime);
        BuildAssert.Passes(_api.BuildReadOnly("."));

        // The stamp of another day has another name.
        var stamp = Assert.Single(Directory.GetFiles(_api.PathOf("obj"), "MinimalApi.schemagate.*.stamp"));
        File.Move(stamp, _api.PathOf("obj/MinimalApi.schemagate.yesterday.stamp"));
        BuildAssert.Passes(_api.BuildReadOnly("."));
        BuildAssert.Passes(_api.BuildReadOnly("."));
    }

    [Fact]
    public void A_break_fails_on_its_line_and_what_cannot_be_written_is_one_error_that_says_what_to_do()
    {
        _api.Replace("Program.cs", "app.MapDelete", "// app.MapDelete");
        BuildAssert.Fails(_api.Build(), $"{Baseline}({_api.LineOf(Baseline, "\"delete\"")},", "SG1001");

        BuildAssert.Fails(_api.BuildReadOnly("."), $"{Baseline}({_api.LineOf(Baseline, "\"delete\"")},", "SG1001");
        IsRefused(_api.BuildReadOnly("openapi", "-p:SchemaGateUpdateBaseline=true"), Baseline);
        IsRefused(_api.BuildReadOnly(".", "-p:SchemaGateWriteSuppressions=true"), "schemagate.suppressions.yml");
    }

    private static void IsRefused(BuildRun run, string file)
    {
        Assert.False(run.Passed);
        Assert.Equal([$"{file}(1,1): error SG9602"], run.Codes);
        Assert.Matches(@"^The file cannot be written\. .+ Make its folder writable and build again\.$", run.TextOf("SG9602"));
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }
}
