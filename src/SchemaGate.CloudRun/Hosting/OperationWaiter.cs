using Google.LongRunning;
using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Connection;

namespace SchemaGate.CloudRun.Hosting;

/// <summary>Waits for the end of long-running operations.</summary>
internal sealed class OperationWaiter(Operations.OperationsClient client, Calls calls, TimeProvider clock)
{
    private const int MostErrors = 20;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>Returns when the operation succeeded, and also when that can no longer be found out: the write was accepted, and its effect is read from the service.</summary>
    /// <exception cref="PlatformException">The operation ended in an error.</exception>
    public async Task WaitAsync(Operation operation, string call, CancellationToken cancellation)
    {
        var (delay, errors, end) = (FirstDelay, 0, clock.GetUtcNow() + LongestWait);
        while (!operation.Done && errors < MostErrors && clock.GetUtcNow() < end)
        {
            await Task.Delay(delay, clock, cancellation);
            delay = Next(delay);
            try
            {
                operation = await GetAsync(operation.Name, cancellation);
                errors = 0;
            }
            catch (PlatformException exception) when (IsPassing(exception.Kind))
            {
                errors++;
                delay = exception.RetryAfter > delay ? exception.RetryAfter.Value : delay;
            }
            catch (PlatformException exception) when (exception.Kind is FaultKind.NotFound or FaultKind.PermissionDenied)
            {
                return;
            }
        }

        if (operation.Error is { } error)
        {
            throw Faults.Of(error, call);
        }
    }

    private Task<Operation> GetAsync(string name, CancellationToken cancellation) =>
        calls.ReadAsync("GetOperation", options => client.GetOperationAsync(new() { Name = name }, options), cancellation);

    private static bool IsPassing(FaultKind kind) => kind is FaultKind.Unavailable or FaultKind.QuotaExceeded or FaultKind.OutcomeUnknown or FaultKind.Internal;

    private static TimeSpan Next(TimeSpan delay) => delay * 1.3 < LongestDelay ? delay * 1.3 : LongestDelay;
}
