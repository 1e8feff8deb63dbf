namespace SchemaGate.Package.Tests;

/// <summary>What a build costs when there is nothing to check, and that it checks wherever it should.</summary>
[Collection(PackageCollection.Name)]
public sealed class IncrementalTests : IClassFixture<IncrementalLibrary>, IDisposable
{
    private const string Skipped = "Skipping target \"_SchemaGateCheck\" because all output files are up-to-date";
    private const string Unchanged = "SchemaGate: nothing changed since the last check.";

    private readonly Consumer _library;
    private readonly IncrementalLibrary _built;

    public IncrementalTests(IncrementalLibrary built)
    {
        _built = built;
        _library = built.Library;
    }

    public void Dispose() => _built.Restore();

    [Fact]
    public void Nothing_is_compared_when_nothing_changed()
    {
        BuildAssert.Passes(_library.Build());
        Assert.Contains(Skipped, _library.Build("-v:d").Output, StringComparison.Ordinal);

        File.SetLastWriteTimeUtc(_library.PathOf("api/parcels.yaml"), TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.Contains(Unchanged, _library.Build("-v:d").Output, StringComparison.Ordinal);
        Assert.Contains(Skipped, _library.Build("-v:d").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_and_errors_are_said_again()
    {
        _library.Replace("api/parcels.yaml", "        number:\n          type: string\n        weight:", "        number:\n          type: string\n        state:\n          enum: [new, sent]\n        weight:");
        BuildAssert.Passes(_library.Build("-p:SchemaGateUpdateBaseline=true"));
        _library.Replace("api/parcels.yaml", "[new, sent]", "[new, sent, lost]");

        var first = _library.Build();

        Assert.True(first.Passed, first.Output);
        Assert.Equal([$"api/parcels.yaml({_library.LineOf("api/parcels.yaml", "lost")},"], first.Codes.Select(code => code[..(code.IndexOf(',', StringComparison.Ordinal) + 1)]));
        Assert.Equal(first.Codes, _library.Build().Codes);
        Assert.False(_library.Build($"-p:WarningsAsErrors={first.Codes[0][^6..]}").Passed);
        Assert.False(_library.Build("-p:TreatWarningsAsErrors=true").Passed);
        BuildAssert.Passes(_library.Build($"-p:NoWarn={first.Codes[0][^6..]}"));
    }

    [Theory]
    [InlineData("publish", "-f", "net10.0")]
    [InlineData("pack")]
    [InlineData("build", "-bl:build.binlog")]
    [InlineData("build", "-t:SchemaGateCheck")]
    [InlineData("msbuild", "-t:Rebuild")]
    public void A_break_fails_whatever_builds(params string[] command)
    {
        _library.Replace("api/parcels.yaml", "weight:\n          type: number", "weight:\n          type: string");

        var run = _library.Run(command);

        // Publishing one framework builds that alone, and the check belongs to the whole project.
        Assert.Equal(command[0] == "publish", run.Passed);
        Assert.Equal(command[0] != "publish", run.Output.Contains("error SG5013", StringComparison.Ordinal));
    }

    [Fact]
    public void A_design_time_build_checks_nothing()
    {
        _library.Replace("api/parcels.yaml", "weight:\n          type: number", "weight:\n          type: string");

        Assert.Equal([], _library.Run("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:TargetFramework=net10.0").Codes);
    }

    [Fact]
    public void It_can_be_turned_off()
    {
        _library.Replace("api/parcels.yaml", "weight:\n          type: number", "weight:\n          type: string");

        BuildAssert.Passes(_library.Build("-p:SchemaGateEnabled=false"));
    }
}
