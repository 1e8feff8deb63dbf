namespace SchemaGate.Package.Tests;

/// <summary>A minimal API with built-in OpenAPI documents: nothing but the package reference.</summary>
[Collection(PackageCollection.Name)]
public sealed class MinimalApiTests : IDisposable
{
    private const string Document = "obj/MinimalApi.json";
    private const string Baseline = "openapi/MinimalApi.json";

    private readonly Consumer _api;

    public MinimalApiTests(PackedPackages packages)
    {
        _api = new("minimal-api", packages);
        var first = _api.Build();
        BuildAssert.Says(first, $"{Baseline}(1,1): warning SG9601");
        Assert.Equal("There is no baseline for the document 'MinimalApi' yet, so nothing is compared. Create it with `dotnet build -p:SchemaGateUpdateBaseline=true` and commit it.", first.TextOf("SG9601"));
        var update = _api.Build("-p:SchemaGateUpdateBaseline=true");
        Assert.True(update.Passed, update.Output);
        Assert.Contains($"wrote the baseline {_api.PathOf(Baseline)}. Commit it", update.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _api.Dispose();

    [Fact]
    public void Innocent_changes_pass_and_breaks_fail_on_their_line_until_they_are_accepted()
    {
        _api.Replace("Program.cs", "app.Run();", "app.MapGet(\"/ping\", () => \"pong\");\napp.Run();");
        BuildAssert.Passes(_api.Build());

        _api.Replace("Program.cs", "app.MapDelete", "// app.MapDelete");
        BuildAssert.Fails(_api.Build(), $"{Baseline}({_api.LineOf(Baseline, "\"delete\"")},", "SG1001");
        BuildAssert.Fails(_api.BuildOffline(), $"{Baseline}({_api.LineOf(Baseline, "\"delete\"")},", "SG1001");
        BuildAssert.Fails(_api.Run("publish"), $"{Baseline}({_api.LineOf(Baseline, "\"delete\"")},", "SG1001");

        BuildAssert.Passes(_api.Build("-p:SchemaGateWriteSuppressions=true", "-p:SchemaGateReason=nobody deletes"));
        Assert.Contains("nobody deletes", File.ReadAllText(_api.PathOf("schemagate.suppressions.yml")), StringComparison.Ordinal);
        BuildAssert.Passes(_api.Build());
    }

    [Fact]
    public async Task Watching_checks_every_build()
    {
        const string Waits = "Waiting for a file to change";
        const string Failed = "Exited with error code 1";
        using var watch = _api.Watch();
        Assert.DoesNotContain(Failed, await watch.UntilAsync(Waits), StringComparison.Ordinal);

        _api.Replace("Program.cs", "app.MapDelete", "// app.MapDelete");
        Assert.EndsWith($"{Baseline}({_api.LineOf(Baseline, "\"delete\"")},17): error SG1001", UpTo("SG1001", await watch.UntilAsync("error SG1001")), StringComparison.Ordinal);
        Assert.Contains(Failed, await watch.UntilAsync(Waits), StringComparison.Ordinal);

        _api.Replace("Program.cs", "// app.MapDelete", "app.MapDelete");
        Assert.DoesNotContain(Failed, await watch.UntilAsync(Waits), StringComparison.Ordinal);
    }

    private static string UpTo(string text, string printed) => printed[..(printed.IndexOf(text, StringComparison.Ordinal) + text.Length)];

    [Fact]
    public void A_narrowed_type_and_a_new_required_field_fail()
    {
        _api.Replace("Program.cs", "(decimal Amount, string? Note)", "(decimal Amount, string? Note, string Customer)");
        BuildAssert.Fails(_api.Build(), $"{Document}({_api.LineOf(Document, "\"customer\": {")},", "SG5312");

        _api.Replace("Program.cs", "(decimal Amount, string? Note, string Customer)", "(decimal Amount, string Note)");
        BuildAssert.Fails(_api.Build(), $"{Document}({_api.LineOf(Document, "\"note\": {") + 1},", "SG5021");
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        BuildAssert.Passes(_api.Build());
        File.Move(_api.PathOf(Baseline), _api.PathOf("kept.json"));
        BuildAssert.Fails(_api.Build(), $"{Baseline}(1,", "SG9601");
        File.Move(_api.PathOf("kept.json"), _api.PathOf(Baseline));
        BuildAssert.Passes(_api.Build());

        File.Delete(_api.PathOf(Document));
        BuildAssert.Fails(_api.Build(), $"{Document}(1,", "SG9001");
        BuildAssert.Passes(_api.Build("--no-incremental"));
    }
}
