using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>Several processes write one database, some are killed, and the server crashes meanwhile: what was acknowledged is there, once.</summary>
public sealed class PostgresProcessesTests : IDisposable
{
    private const int Processes = 20;
    private const int EntriesOfEach = 40;

    private readonly PostgresServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_no_counter_goes_back()
    {
        var writers = Enumerable.Range(0, Processes).Select(number => new WriterProcess(_server.Address, $"w{number}", EntriesOfEach)).ToList();
        var watch = new CounterWatch(_server.Address);
        var ends = Task.WhenAll(writers.Select((writer, at) => at % 2 == 0 ? writer.EndAsync() : writer.KillAfterAsync(acknowledged: 5 + at)));
        await CrashAfterAsync(writers, acknowledged: 100);
        await CrashAfterAsync(writers, acknowledged: 300);
        await ends;

        var acknowledged = writers.SelectMany(writer => writer.Acknowledged).ToHashSet(StringComparer.Ordinal);
        await using var ledger = LedgerAddress.OpenReadable(_server.Address);
        var kept = await WriterProcess.AllIdsAsync(ledger);
        Assert.Empty(await watch.EndAsync());
        Assert.True(watch.Answers > 10, $"{watch.Answers} answers");
        Assert.True(acknowledged.Count >= Processes / 2 * EntriesOfEach, $"{acknowledged.Count} acknowledged");
        Assert.Empty(acknowledged.Except(kept));
        Assert.InRange(kept.Count - acknowledged.Count, 0, Processes / 2);
        Assert.Equal(kept.Count, Assert.Single(await ledger.TotalsAsync(default), total => total.Kind == TotalKind.Started).Value);
    }

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
