using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>What holds in every database for several processes that write at once: what was acknowledged is there, once, and no counter goes back.</summary>
internal static class ProcessesContract
{
    private const int Processes = 20;
    private const int EntriesOfEach = 40;

    /// <param name="address">The ledger's.</param>
    /// <param name="trouble">What else happens while they write, beside that every second one is killed.</param>
    public static async Task HoldsAsync(string address, Func<IReadOnlyList<WriterProcess>, Task> trouble)
    {
        var writers = Enumerable.Range(0, Processes).Select(number => new WriterProcess(address, $"w{number}", EntriesOfEach)).ToList();
        var watch = new CounterWatch(address);
        var ends = Task.WhenAll(writers.Select((writer, at) => at % 2 == 0 ? writer.EndAsync() : writer.KillAfterAsync(acknowledged: 5 + at)));
        await trouble(writers);
        await ends;

        Assert.Empty(await watch.EndAsync());
        Assert.True(watch.Answers > 10, $"{watch.Answers} answers");
        await KeepsAsync(address, writers.SelectMany(writer => writer.Acknowledged).ToHashSet(StringComparer.Ordinal));
    }

    private static async Task KeepsAsync(string address, HashSet<string> acknowledged)
    {
        await using var ledger = LedgerAddress.OpenReadable(address);
        var kept = await WriterProcess.AllIdsAsync(ledger);
        Assert.True(acknowledged.Count >= Processes / 2 * EntriesOfEach, $"{acknowledged.Count} acknowledged");
        Assert.Empty(acknowledged.Except(kept));

        // At most the one entry that a killed process was at is there without an acknowledgement.
        Assert.InRange(kept.Count - acknowledged.Count, 0, Processes / 2);
        Assert.Equal(kept.Count, Assert.Single(await ledger.TotalsAsync(default), total => total.Kind == TotalKind.Started).Value);
    }
}
