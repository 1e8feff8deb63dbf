using Google.LongRunning;
using Grpc.Core;

namespace SchemaGate.Emulator.Serving;

/// <summary>Long-running operations.</summary>
internal sealed class OperationsServer(Backend backend) : Operations.OperationsBase
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    public override Task<Operation> GetOperation(GetOperationRequest request, ServerCallContext context) => Task.FromResult(Get(request.Name));

    public override async Task<Operation> WaitOperation(WaitOperationRequest request, ServerCallContext context)
    {
        var end = backend.Clock.GetUtcNow() + (request.Timeout?.ToTimeSpan() ?? Longest);
        var operation = Get(request.Name);
        while (!operation.Done && backend.Clock.GetUtcNow() < end)
        {
            await Task.Delay(Step, backend.Clock, context.CancellationToken);
            operation = Get(request.Name);
        }

        return operation;
    }

    private Operation Get(string name) => backend.Use((cloud, _) =>
    {
        Access.RequireProject(cloud.Names, name, "run.operations.get");
        return cloud.Operations.Get(name);
    });
}
