using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Cli.Tests.Measurements;

public sealed class RunMetricsTests : IDisposable
{
    private static readonly string Old = Repository.PathOf("testdata", "orders", "old.json");
    private static readonly string New = Repository.PathOf("testdata", "orders", "new.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_holds_what_was_found()
    {
        var run = Run("diff", Old, New, "-f", "json", "--metrics-file", "orders.prom", "--metrics-service", "orders", "--metrics-environment", "test");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(Run("diff", Old, New, "-f", "json").Output, run.Output);
        Assert.Equal(
            [
                "openapi_schema_validation_total{result=\"valid\",service=\"orders\",environment=\"test\"} 1",
                "openapi_schema_validation_total{result=\"invalid\",service=\"orders\",environment=\"test\"} 0",
                "openapi_breaking_changes_total{service=\"orders\",environment=\"test\"} 4",
                "openapi_last_comparison_breaking_changes{service=\"orders\",environment=\"test\"} 4",
            ],
            Series("orders.prom"));
        Assert.Equal("", Promtool.CheckMetrics(File.ReadAllText(_folder.PathOf("orders.prom"))));
    }

    [Fact]
    public void Each_new_document_of_many_is_validated()
    {
        _folder.Write("old/a.json", File.ReadAllText(Old));
        _folder.Write("new/a.json", File.ReadAllText(Old));
        _folder.Write("old/b.json", File.ReadAllText(Old));
        _folder.Write("new/b.json", File.ReadAllText(Old).Replace("\"title\"", "\"name\"", StringComparison.Ordinal));
        _folder.Write("old/gone.json", File.ReadAllText(Old));

        Run("diff", "old", "new", "--metrics-file", "all.prom");

        Assert.Equal(
            ["openapi_schema_validation_total{result=\"valid\",service=\"\",environment=\"\"} 1", "openapi_schema_validation_total{result=\"invalid\",service=\"\",environment=\"\"} 1"],
            Series("all.prom").Take(2));
    }

    [Fact]
    public void What_was_not_compared_has_no_count_of_breaks()
    {
        _folder.Write("new.json", "{");

        Assert.Equal(3, Run("diff", Old, "new.json", "--metrics-file", "m.prom").ExitCode);
        Assert.Equal(
            ["openapi_schema_validation_total{result=\"valid\",service=\"\",environment=\"\"} 0", "openapi_schema_validation_total{result=\"invalid\",service=\"\",environment=\"\"} 1"],
            Series("m.prom"));
    }

    [Fact]
    public async Task A_real_Pushgateway_gets_the_same()
    {
        using var gateway = new PushgatewayServer();

        var run = Run("diff", Old, New, "-f", "json", "--pushgateway", gateway.Address.AbsoluteUri, "--metrics-service", "orders");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["openapi_breaking_changes_total{instance=\"\",job=\"schemagate\",service=\"orders\"} 4"], await gateway.SeriesAsync("openapi_breaking_changes_total"));
    }

    [Fact]
    public void What_cannot_be_delivered_is_told_and_changes_no_verdict()
    {
        var port = LoopbackPort.Free();

        var run = Run("diff", Old, Old, "--metrics-file", "no/such/folder/m.prom", "--pushgateway", $"http://127.0.0.1:{port}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"""
            schemagate: The metrics cannot be written to 'no/such/folder/m.prom': Could not find a part of the path '{_folder.Root}/no/such/folder/m.prom'. Name a file in a folder that is there and can be written.
            schemagate: The metrics were not pushed to the Pushgateway at 127.0.0.1:{port}: Connection refused (127.0.0.1:{port}).

            """.ReplaceLineEndings("\n"),
            System.Text.RegularExpressions.Regex.Replace(run.Error, "m\\.prom\\.[0-9a-f]{32}\\.tmp", "m.prom"));
    }

    [Fact]
    public void Without_being_asked_nothing_of_it_is_loaded()
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        }

        // No assembly at all, so that a run that needs it cannot go on.
        string[] broken = ["SchemaGate.Metrics.dll", "Prometheus.NetStandard.dll"];
        Assert.All(broken, name => Assert.True(File.Exists(_folder.PathOf(name)), name));
        Array.ForEach(broken, name => File.WriteAllText(_folder.PathOf(name), ""));

        Assert.Equal(new ToolRun(0, "0 breaking, 0 warnings, 0 info — PASS (--fail-on breaking)\n", ""), RunCopy());
        Assert.Equal(4, RunCopy("--metrics-file", "m.prom").ExitCode);
    }

    private ToolRun RunCopy(params string[] options) => Tool.Start("dotnet", _folder.Root, "", [_folder.PathOf("schemagate.dll"), "diff", Old, Old, .. options]);

    private ToolRun Run(params string[] arguments) => Tool.RunIn(_folder.Root, "", arguments);

    /// <summary>The series of a file, without the one that tells the time.</summary>
    private IEnumerable<string> Series(string file) => File.ReadAllLines(_folder.PathOf(file))
        .Where(line => !line.StartsWith('#') && !line.StartsWith("openapi_last_comparison_timestamp_seconds", StringComparison.Ordinal));
}
