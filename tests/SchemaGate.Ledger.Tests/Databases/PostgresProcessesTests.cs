namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>Several processes write one database, some are killed, and the server crashes meanwhile.</summary>
public sealed class PostgresProcessesTests : IDisposable
{
    private readonly PostgresServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public Task Nothing_acknowledged_is_lost_and_no_counter_goes_back() => ProcessesContract.HoldsAsync(_server.Address, async writers =>
    {
        await CrashAfterAsync(writers, acknowledged: 100);
        await CrashAfterAsync(writers, acknowledged: 300);
    });

    private async Task CrashAfterAsync(IReadOnlyList<WriterProcess> writers, int acknowledged)
    {
        while (writers.Sum(writer => writer.Count) < acknowledged)
        {
            await Task.Delay(10);
        }

        _server.Crash();
        _server.Start();
    }
}
