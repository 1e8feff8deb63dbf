using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>Several processes write one file, and some are killed: what was acknowledged is there, once.</summary>
public sealed class SqliteProcessesTests : IDisposable
{
    private const int Processes = 20;
    private const int EntriesOfEach = 40;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_no_counter_goes_back()
    {
        var file = _folder.PathOf("ledger.db");
        var writers = Enumerable.Range(0, Processes).Select(number => new WriterProcess(file, $"w{number}", EntriesOfEach)).ToList();
        var watch = new CounterWatch(file);
        await Task.WhenAll(writers.Select((writer, at) => at % 2 == 0 ? writer.EndAsync() : writer.KillAfterAsync(acknowledged: 5 + at)));

        var acknowledged = writers.SelectMany(writer => writer.Acknowledged).ToHashSet(StringComparer.Ordinal);
        await using var ledger = LedgerAddress.OpenReadable(file);
        var kept = await WriterProcess.AllIdsAsync(ledger);
        Assert.Empty(await watch.EndAsync());
        Assert.True(watch.Answers > 10, $"{watch.Answers} answers");
        Assert.True(acknowledged.Count >= Processes / 2 * EntriesOfEach, $"{acknowledged.Count} acknowledged");
        Assert.Empty(acknowledged.Except(kept));

        // At most the one entry that a killed process was at is there without an acknowledgement.
        Assert.InRange(kept.Count - acknowledged.Count, 0, Processes / 2);
        var started = Assert.Single(await ledger.TotalsAsync(default), total => total.Kind == TotalKind.Started);
        Assert.Equal(kept.Count, started.Value);
    }
}
