using Grpc.Core;

namespace SchemaGate.CloudRun.Connection;

/// <summary>Makes calls as the APIs want them: with a deadline and routing parameters, errors told by what can be done about them.</summary>
/// <param name="routing">Where the call goes, as a header.</param>
/// <param name="clock">Learns from the answers.</param>
/// <param name="advice">What to do where the caller may not do it.</param>
internal sealed class Calls(string routing, ServerClock clock, string advice)
{
    private static readonly TimeSpan ReadTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WriteTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SeriesTime = TimeSpan.FromSeconds(90);

    public Task<T> ReadAsync<T>(string name, Func<CallOptions, AsyncUnaryCall<T>> call, CancellationToken cancellation) =>
        RunAsync(name, call, ReadTime, isWrite: false, cancellation);

    public Task<T> ReadSeriesAsync<T>(string name, Func<CallOptions, AsyncUnaryCall<T>> call, CancellationToken cancellation) =>
        RunAsync(name, call, SeriesTime, isWrite: false, cancellation);

    public Task<T> WriteAsync<T>(string name, Func<CallOptions, AsyncUnaryCall<T>> call, CancellationToken cancellation) =>
        RunAsync(name, call, WriteTime, isWrite: true, cancellation);

    private async Task<T> RunAsync<T>(string name, Func<CallOptions, AsyncUnaryCall<T>> call, TimeSpan time, bool isWrite, CancellationToken cancellation)
    {
        var headers = new Metadata { { "x-goog-request-params", routing } };
        // Networks keep real time, whatever clock the rollout goes by.
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime + time;
        try
        {
            using var pending = call(new(headers, deadline, cancellation));
            clock.Observe(await pending.ResponseHeadersAsync);
            return await pending.ResponseAsync;
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.Cancelled && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        catch (RpcException exception)
        {
            throw Faults.Of(exception, name, isWrite, advice);
        }
    }
}
