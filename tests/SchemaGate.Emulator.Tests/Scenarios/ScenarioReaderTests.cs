using Grpc.Core;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Tests.Scenarios;

public sealed class ScenarioReaderTests
{
    [Fact]
    public void Everything_that_can_be_said_is_read()
    {
        var scenario = Scenario.Parse("""
            description: All of it.
            requests-per-minute: 12.5
            ingest-delay: 4m
            visible-after: 1.5m
            reconcile-time: 250ms
            ready-after: 1h
            canary:
              starts: false
              http-status: 500
              request-timeout: 30s
              repeat: 5m
              phases:
                - error-ratio: 0.1
                  latency: { p50: 1s, p95: 2s, p99: 3s }
                - from: 1m
                  client-error-ratio: 0.2
                  reach: 0.5
            faults:
              - rpc: UpdateService
                effect: error-after
                code: DEADLINE_EXCEEDED
                message: Too late.
                every: 2
                times: 3
                from: 1m
                until: 2m
                retry-delay: 5s
            """, "all.yml");

        Assert.Equal(("All of it.", 12.5), (scenario.Description, scenario.RequestsPerMinute));
        Assert.Equal((TimeSpan.FromMinutes(4), TimeSpan.FromSeconds(90)), (scenario.IngestDelay, scenario.VisibleAfter));
        Assert.Equal((TimeSpan.FromMilliseconds(250), TimeSpan.FromHours(1)), (scenario.ReconcileTime, scenario.ReadyAfter));
        Assert.Equal((false, 500, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5)), (scenario.Canary.Starts, scenario.Canary.HttpStatus, scenario.Canary.RequestTimeout, scenario.Canary.Repeat));
        Assert.Equal(
            [
                new() { ErrorRatio = 0.1, Latency = new(1000, 2000, 3000) },
                new() { From = TimeSpan.FromMinutes(1), ErrorRatio = 0.1, ClientErrorRatio = 0.2, Reach = 0.5, Latency = new(1000, 2000, 3000) },
            ],
            scenario.Canary.Phases.AsEnumerable());
        Assert.Equal(
            [
                new()
                {
                    Rpc = "UpdateService",
                    Effect = FaultEffect.ErrorAfter,
                    Code = StatusCode.DeadlineExceeded,
                    Message = "Too late.",
                    Every = 2,
                    Times = 3,
                    From = TimeSpan.FromMinutes(1),
                    Until = TimeSpan.FromMinutes(2),
                    RetryDelay = TimeSpan.FromSeconds(5),
                },
            ],
            scenario.Faults.AsEnumerable());
    }

    [Theory]
    [InlineData("requests: 5", "s.yml(1,1): 'requests' is not known here; known are canary, description, faults, ingest-delay, ready-after, reconcile-time, requests-per-minute, stable, visible-after.")]
    [InlineData("requests-per-minute: many", "s.yml(1,22): 'requests-per-minute' must be a number from 0 to 100000, not 'many'.")]
    [InlineData("requests-per-minute: -1", "s.yml(1,22): 'requests-per-minute' must be a number from 0 to 100000, not '-1'.")]
    [InlineData("ingest-delay: 3 minutes", "s.yml(1,15): 'ingest-delay' must be a time such as 250ms, 30s or 5m, not '3 minutes'.")]
    [InlineData("canary:\n  starts: maybe", "s.yml(2,11): 'starts' must be true or false, not 'maybe'.")]
    [InlineData("canary: 5", "s.yml(1,9): 'canary' must be a mapping.")]
    [InlineData("canary:\n  phases:\n    - error-ratio: 1.5", "s.yml(3,20): 'error-ratio' must be a number from 0 to 1, not '1.5'.")]
    [InlineData("canary:\n  phases:\n    - from: 1m", "s.yml(3,13): the first phase begins at 0, and each other one later than the one before it.")]
    [InlineData("canary: { phases: [{}, { from: 2m }, { from: 1m }] }", "s.yml(1,46): the first phase begins at 0, and each other one later than the one before it.")]
    [InlineData("canary: { phases: [{ latency: { p50: 2s, p95: 1s } }] }", "s.yml(1,38): a latency needs 'p50' of more than 0, and no smaller 'p95' and 'p99'.")]
    [InlineData("faults:\n  - code: INTERNAL", "s.yml(2,5): a fault needs 'rpc', the name of a method such as UpdateService.")]
    [InlineData("faults: [{ rpc: DropTable }]", "s.yml(1,17): 'rpc' must be one of GetService, ListServices, UpdateService, GetRevision, ListRevisions, DeleteRevision, GetOperation, WaitOperation, GetMetricDescriptor, ListTimeSeries, not 'DropTable'.")]
    [InlineData("faults: none", "s.yml(1,9): 'faults' must be a list of mappings.")]
    [InlineData("- a", "s.yml(1,1): a scenario is one YAML mapping, such as 'requests-per-minute: 600'.")]
    [InlineData("", "s.yml(1,1): a scenario is one YAML mapping, such as 'requests-per-minute: 600'.")]
    public void A_slip_is_one_sentence_with_its_place(string yaml, string message)
    {
        Assert.Equal(message, Assert.Throws<ScenarioException>(() => Scenario.Parse(yaml, "s.yml")).Message);
    }

    [Fact]
    public void What_is_no_yaml_says_where()
    {
        var message = Assert.Throws<ScenarioException>(() => Scenario.Parse("canary: {", "s.yml")).Message;

        Assert.StartsWith("s.yml(2,1): this is no YAML: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_user_is_read()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(7, Scenario.Load(folder.Write("mine.yml", "requests-per-minute: 7")).RequestsPerMinute);
    }
}
