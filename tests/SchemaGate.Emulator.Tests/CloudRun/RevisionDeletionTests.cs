using Google.Cloud.Run.V2;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class RevisionDeletionTests
{
    [Fact]
    public async Task A_revision_that_nothing_leads_to_is_deleted()
    {
        await using var session = await StartAsync();
        session.Shift(To("orders-00002-def", 100));

        var operation = session.Revisions.DeleteRevision(new() { Name = RevisionName("orders-00001-abc") });
        var ended = session.End(operation);

        Assert.False(operation.Done);
        Assert.Equal(RevisionName("orders-00001-abc"), ended.Response.Unpack<Revision>().Name);
        Assert.Equal(
            "NotFound: Resource 'orders-00001-abc' of kind 'REVISION' in region 'europe-west1' in project 'demo' does not exist.",
            FailureText(() => session.Revisions.GetRevision(new() { Name = RevisionName("orders-00001-abc") })));
    }

    [Fact]
    public async Task The_latest_one_is_kept()
    {
        await using var session = await StartAsync();

        Assert.Equal("FailedPrecondition: Revision 'orders-00002-def' cannot be deleted because it is the latest revision of the service.", Refusal(session, "orders-00002-def"));
    }

    [Fact]
    public async Task A_serving_one_is_kept()
    {
        await using var session = await StartAsync();

        Assert.Equal("FailedPrecondition: Revision 'orders-00001-abc' cannot be deleted because it is serving traffic.", Refusal(session, "orders-00001-abc"));
    }

    [Fact]
    public async Task A_tagged_one_is_kept()
    {
        await using var session = await StartAsync();
        session.Shift(To("orders-00002-def", 100), To("orders-00001-abc", 0, "old"));

        Assert.Equal("FailedPrecondition: Revision 'orders-00001-abc' cannot be deleted because it is reachable by a tag.", Refusal(session, "orders-00001-abc"));
    }

    [Fact]
    public async Task The_only_one_is_kept()
    {
        await using var session = await StartAsync(new EmulatorOptions { CanaryRevision = "" });

        Assert.Equal("FailedPrecondition: Revision 'orders-00001-abc' cannot be deleted because it is the only revision of the service.", Refusal(session, "orders-00001-abc"));
    }

    [Fact]
    public async Task One_that_still_serves_is_kept_while_traffic_moves_away()
    {
        await using var session = await StartAsync();
        session.Update(new() { Name = ServiceName, Traffic = { To("orders-00002-def", 100) } }, "traffic");

        Assert.Equal("FailedPrecondition: Revision 'orders-00001-abc' cannot be deleted because it is serving traffic.", Refusal(session, "orders-00001-abc"));
    }

    [Fact]
    public async Task Validation_only_keeps_it()
    {
        await using var session = await StartAsync();
        session.Shift(To("orders-00002-def", 100));

        var operation = session.Revisions.DeleteRevision(new() { Name = RevisionName("orders-00001-abc"), ValidateOnly = true });

        Assert.True(operation.Done);
        Assert.Equal(2, session.Revisions.ListRevisions(new() { Parent = ServiceName }).Revisions.Count);
    }

    private static string Refusal(EmulatorSession session, string revision) =>
        FailureText(() => session.Revisions.DeleteRevision(new() { Name = RevisionName(revision) }));
}
