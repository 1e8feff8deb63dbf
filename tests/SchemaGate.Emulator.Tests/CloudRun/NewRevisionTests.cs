using Google.Cloud.Run.V2;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class NewRevisionTests
{
    [Fact]
    public async Task A_changed_template_creates_a_revision_that_becomes_ready_after_a_moment()
    {
        await using var session = await StartAsync();
        var operation = session.Update(Deployment(session, "orders-00003-new"), "template", "traffic");
        var pending = session.Revisions.GetRevision(new() { Name = RevisionName("orders-00003-new") });

        var ended = session.End(operation);

        Assert.Equal(Condition.Types.State.ConditionReconciling, pending.Conditions[0].State);
        Assert.Null(ended.Error);
        var revision = session.Revisions.GetRevision(new() { Name = RevisionName("orders-00003-new") });
        Assert.Equal(Condition.Types.State.ConditionSucceeded, revision.Conditions[0].State);
        Assert.Equal("demo/orders:3", revision.Containers[0].Image);
        Assert.Equal(RevisionName("orders-00003-new"), session.Read().LatestReadyRevision);
        Assert.Equal([new("orders-00001-abc", 100, ""), new("orders-00003-new", 0, "canary")], session.Served);
    }

    [Fact]
    public async Task Without_a_name_it_gets_the_next_number()
    {
        await using var session = await StartAsync();

        session.End(session.Update(Deployment(session, ""), "template"));

        Assert.Equal(RevisionName("orders-00003-ufq"), session.Read().LatestCreatedRevision);
    }

    [Fact]
    public async Task A_name_that_is_taken_or_foreign_is_refused()
    {
        await using var session = await StartAsync();

        Assert.Equal(
            "AlreadyExists: Revision named 'orders-00002-def' with different configuration already exists.",
            FailureText(() => session.Update(Deployment(session, "orders-00002-def"), "template")));
        Assert.Equal(
            "InvalidArgument: Violation in UpdateServiceRequest.service.template.revision: 'other-1' must start with 'orders-'.",
            FailureText(() => session.Update(Deployment(session, "other-1"), "template")));
    }

    [Fact]
    public async Task The_same_template_creates_none()
    {
        await using var session = await StartAsync();

        session.End(session.Update(new() { Name = ServiceName, Template = session.Read().Template }, "template"));

        Assert.Equal(2, session.Revisions.ListRevisions(new() { Parent = ServiceName }).Revisions.Count);
    }

    [Fact]
    public async Task One_that_does_not_start_fails_the_operation_and_gets_no_traffic()
    {
        await using var session = await StartAsync("canary: { starts: false }");
        var service = session.Read();
        service.Template.Containers[0].Image = "demo/orders:3";
        service.Traffic.Clear();

        var operation = session.End(session.Update(service, "template", "traffic"));

        Assert.Equal(9, operation.Error.Code);
        Assert.Equal([new("orders-00001-abc", 100, "")], session.Served);
        Assert.Equal(RevisionName("orders-00001-abc"), session.Read().LatestReadyRevision);
    }

    private static Service Deployment(EmulatorSession session, string revision)
    {
        var service = session.Read();
        service.Template.Revision = revision;
        service.Template.Containers[0].Image = "demo/orders:3";
        service.Traffic.Add(To(revision, 0, "canary"));
        return service;
    }
}
