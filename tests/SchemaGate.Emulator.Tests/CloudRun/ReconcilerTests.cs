using Google.Cloud.Run.V2;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class ReconcilerTests
{
    [Fact]
    public async Task A_missing_revision_ends_the_operation_in_an_error_and_leaves_what_is_served()
    {
        await using var session = await StartAsync();

        var operation = session.Shift(To("orders-00009-xyz", 100));

        Assert.Equal((13, "Revision 'orders-00009-xyz' does not exist or is deleted. Update all traffic to route to currently available revisions."), (operation.Error.Code, operation.Error.Message));
        Assert.Equal([new("orders-00001-abc", 100, "")], session.Served);
        Assert.Equal(Condition.Types.State.ConditionFailed, session.Read().TerminalCondition.State);
        Assert.Equal([To("orders-00009-xyz", 100)], session.Read().Traffic);
    }

    [Fact]
    public async Task A_revision_that_is_not_ready_ends_the_operation_in_an_error()
    {
        await using var session = await StartAsync("canary: { starts: false }");

        var operation = session.Shift(To("orders-00001-abc", 90), To("orders-00002-def", 10));

        Assert.Equal(9, operation.Error.Code);
        Assert.StartsWith("Revision 'orders-00002-def' is not ready and cannot serve traffic. The user-provided container failed to start", operation.Error.Message, StringComparison.Ordinal);
        Assert.Equal([new("orders-00001-abc", 100, "")], session.Served);
    }

    [Fact]
    public async Task A_later_good_update_heals_the_service()
    {
        await using var session = await StartAsync();
        session.Shift(To("orders-00009-xyz", 100));

        var operation = session.Shift(To("orders-00001-abc", 100));

        Assert.Null(operation.Error);
        Assert.Equal(Condition.Types.State.ConditionSucceeded, session.Read().TerminalCondition.State);
    }
}
