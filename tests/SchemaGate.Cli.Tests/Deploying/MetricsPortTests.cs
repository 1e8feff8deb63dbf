namespace SchemaGate.Cli.Tests.Deploying;

public sealed class MetricsPortTests
{
    [Fact]
    public async Task MetricsAreServedWhileAGateRuns()
    {
        var port = FreePort.Take();
        using var emulator = EmulatorProcess.Start("healthy");
        using var gate = emulator.Begin("gate", [.. GateRun.Contract, "--revision", "orders-00002-def", "--metrics-port", $"{port}", "--environment", "staging"]);
        using var http = new HttpClient();
        Waits.Until(gate, "Pass:");

        var lines = (await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics"))).Split('\n');
        Assert.Equal(0, emulator.Run("canary hold").ExitCode);
        await gate.WaitForExitAsync();

        Assert.Contains("deployment_canary_traffic_percentage{service=\"orders\",environment=\"staging\"} 10", lines);
        Assert.Contains("deployment_canary_phase{phase=\"observing\",service=\"orders\",environment=\"staging\"} 1", lines);
        Assert.Contains("deployment_canary_verdict{check=\"error_rate\",verdict=\"pass\",service=\"orders\",environment=\"staging\"} 1", lines);
        Assert.Contains("openapi_schema_validation_total{result=\"valid\",service=\"orders\",environment=\"staging\"} 1", lines);
    }
}
