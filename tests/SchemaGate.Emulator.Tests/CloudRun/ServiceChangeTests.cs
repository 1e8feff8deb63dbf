using Google.Cloud.Run.V2;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class ServiceChangeTests
{
    [Fact]
    public async Task An_operation_ends_when_what_is_served_has_followed()
    {
        await using var session = await StartAsync();
        var etag = session.Read().Etag;

        var operation = session.Update(new() { Name = ServiceName, Etag = etag, Traffic = { To("orders-00001-abc", 90), To("orders-00002-def", 10) } }, "traffic");

        var during = session.Read();
        Assert.False(operation.Done);
        Assert.True(operation.Metadata.Is(Service.Descriptor));
        Assert.True(during.Reconciling);
        Assert.NotEqual(etag, during.Etag);
        Assert.Equal([new("orders-00001-abc", 100, "")], session.Served);

        var ended = session.End(operation);
        var after = session.Read();
        Assert.True(ended.Done);
        Assert.Equal(after, ended.Response.Unpack<Service>());
        Assert.False(after.Reconciling);
        Assert.Equal(after.Generation, after.ObservedGeneration);
        Assert.Equal([new("orders-00001-abc", 90, ""), new("orders-00002-def", 10, "")], session.Served);
    }

    [Fact]
    public async Task A_stale_etag_is_refused_and_a_missing_one_is_not()
    {
        await using var session = await StartAsync();
        var stale = session.Read().Etag;
        session.Emulator.WriteAsAnother();
        var current = session.Read().Etag;

        var failure = FailureText(() => session.Update(new() { Name = ServiceName, Etag = stale, Traffic = { To("orders-00002-def", 100) } }, "traffic"));
        var unchecked_ = session.Shift(To("orders-00002-def", 100));

        Assert.Equal($"Aborted: Conflict for resource 'orders': version '{stale}' was specified but current version is '{current}'.", failure);
        Assert.Null(unchecked_.Error);
    }

    [Fact]
    public async Task Validation_only_changes_nothing()
    {
        await using var session = await StartAsync();
        var before = session.Read();

        var operation = session.Services.UpdateService(new()
        {
            Service = new() { Name = ServiceName, Traffic = { To("orders-00002-def", 100) } },
            UpdateMask = new() { Paths = { "traffic" } },
            ValidateOnly = true,
        });

        Assert.True(operation.Done);
        Assert.Equal([To("orders-00002-def", 100)], operation.Response.Unpack<Service>().Traffic);
        Assert.Equal(before, session.Read());
    }

    [Fact]
    public async Task An_update_that_another_one_overtook_leaves_the_later_one_in_force()
    {
        await using var session = await StartAsync();

        var first = session.Update(new() { Name = ServiceName, Traffic = { To("orders-00001-abc", 50), To("orders-00002-def", 50) } }, "traffic");
        session.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = session.Update(new() { Name = ServiceName, Traffic = { To("orders-00001-abc", 100) } }, "traffic");
        session.Clock.Advance(TimeSpan.FromSeconds(1.5));

        Assert.True(session.Operations.GetOperation(new() { Name = first.Name }).Done);
        Assert.False(session.Operations.GetOperation(new() { Name = second.Name }).Done);
        Assert.Null(session.End(second).Error);
        Assert.Equal([new("orders-00001-abc", 100, "")], session.Served);
    }
}
