using System.Text.Json.Nodes;

namespace SchemaGate.Cli.Tests.Deploying;

public sealed class LogFormatTests
{
    [Fact]
    public void JsonLinesAreThoseOfCloudLogging()
    {
        using var emulator = EmulatorProcess.Start("crashing-revision");

        var run = GateRun.On(emulator, "--log-format", "json", "--environment", "staging");

        var entries = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var rolledBack = Assert.Single(entries, entry => (string?)entry["event"] == "RollbackBegan");
        Assert.Equal(10, run.ExitCode);
        Assert.Equal("ERROR", (string?)rolledBack["severity"]);
        Assert.Equal(["severity", "message", "time", "event", "logging.googleapis.com/labels"], rolledBack.Select(field => field.Key));
        Assert.Equal(["rollout", "service", "environment", "phase", "stable", "canary", "reason"], rolledBack["logging.googleapis.com/labels"]!.AsObject().Select(field => field.Key));
        Assert.Equal(("orders", "staging", "RollingBack", "RevisionNotReady"), (Label(rolledBack, "service"), Label(rolledBack, "environment"), Label(rolledBack, "phase"), Label(rolledBack, "reason")));
        Assert.StartsWith("info SG5311 property-added", (string?)entries[0]["message"], StringComparison.Ordinal);
    }

    private static string? Label(JsonObject entry, string name) => (string?)entry["logging.googleapis.com/labels"]![name];
}
