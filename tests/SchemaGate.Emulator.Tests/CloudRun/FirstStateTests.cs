using Google.Cloud.Run.V2;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class FirstStateTests
{
    [Fact]
    public async Task A_stable_revision_serves_everything_and_a_newer_one_nothing()
    {
        await using var session = await StartAsync();

        var service = session.Read();

        Assert.Equal(RevisionName("orders-00002-def"), service.LatestCreatedRevision);
        Assert.Equal(RevisionName("orders-00002-def"), service.LatestReadyRevision);
        Assert.Equal([To("orders-00001-abc", 100)], service.Traffic);
        var served = Assert.Single(service.TrafficStatuses);
        Assert.Equal(("orders-00001-abc", 100, "", ""), (served.Revision, served.Percent, served.Tag, served.Uri));
        Assert.False(service.Reconciling);
        Assert.Equal(service.Generation, service.ObservedGeneration);
        Assert.Equal(Condition.Types.State.ConditionSucceeded, service.TerminalCondition.State);
        Assert.Equal(new Uri(session.Emulator.HttpAddress, "service").AbsoluteUri, service.Uri);
        Assert.Equal([new("orders-00001-abc", 100, "")], session.Served);
    }

    [Fact]
    public async Task Names_are_settable()
    {
        await using var session = await StartAsync(new EmulatorOptions { Project = "p", Region = "r", Service = "s", StableRevision = "s-old", CanaryRevision = "" });

        var service = session.Services.GetService(new() { Name = "projects/p/locations/r/services/s" });

        Assert.Equal("projects/p/locations/r/services/s/revisions/s-old", service.LatestCreatedRevision);
        Assert.Equal([new("s-old", 100, "")], session.Served);
    }

    [Fact]
    public async Task A_revision_whose_container_does_not_start_is_not_ready()
    {
        await using var session = await StartAsync("canary: { starts: false }");

        var condition = session.Revisions.GetRevision(new() { Name = RevisionName("orders-00002-def") }).Conditions[0];

        Assert.Equal(Condition.Types.State.ConditionFailed, condition.State);
        Assert.Equal(Condition.Types.RevisionReason.HealthCheckContainerError, condition.RevisionReason);
        Assert.Equal(RevisionName("orders-00001-abc"), session.Read().LatestReadyRevision);
    }
}
