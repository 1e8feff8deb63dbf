using Google.Protobuf.WellKnownTypes;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Serving;

public sealed class OperationsServerTests
{
    [Fact]
    public async Task Waiting_ends_with_the_operation()
    {
        await using var emulator = await CloudEmulator.StartAsync(new() { Speed = 20 }, CancellationToken.None);
        using var channel = Grpc.Net.Client.GrpcChannel.ForAddress(emulator.Address);
        var operation = await new Google.Cloud.Run.V2.Services.ServicesClient(channel).UpdateServiceAsync(new()
        {
            Service = new() { Name = ServiceName, Traffic = { To("orders-00002-def", 100) } },
            UpdateMask = new() { Paths = { "traffic" } },
        });

        var ended = await new Google.LongRunning.Operations.OperationsClient(channel).WaitOperationAsync(new() { Name = operation.Name });

        Assert.False(operation.Done);
        Assert.True(ended.Done);
        Assert.Equal([new("orders-00002-def", 100, "")], emulator.Traffic.AsEnumerable());
    }

    [Fact]
    public async Task Waiting_ends_with_the_time_limit()
    {
        await using var session = await StartAsync();
        var operation = session.Update(new() { Name = ServiceName, Traffic = { To("orders-00002-def", 100) } }, "traffic");

        var waited = session.Operations.WaitOperation(new() { Name = operation.Name, Timeout = TimeSpan.Zero.ToDuration() });

        Assert.False(waited.Done);
    }
}
