using System.Diagnostics;
using SchemaGate.Canary.Analysis;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>A question takes about as long with a million entries as with a thousand.</summary>
public sealed class SqliteMillionTests : IDisposable
{
    private const int EntriesOfEach = 1000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_million_entries_make_no_question_slow()
    {
        await using var ledger = LedgerAddress.OpenReadable(_folder.PathOf("ledger.db"));
        await FillAsync(ledger, 0, 10);
        var few = await BestOfAsync(ledger);
        await FillAsync(ledger, 10, 1000);
        var many = await BestOfAsync(ledger);

        Assert.Equal(1_000_000, (await ledger.TotalsAsync(default)).Single(total => total.Labels.First == "Pass").Value);

        // Ten rollouts against fifty on the page, and a generous bound for a busy machine: adding up a million entries takes seconds.
        Assert.True(many < (few * 10) + TimeSpan.FromMilliseconds(100), $"{few.TotalMilliseconds:0.0} ms with 10,000 entries, {many.TotalMilliseconds:0.0} ms with 1,000,000");
    }

    private static async Task FillAsync(IReadableLedger ledger, int from, int to)
    {
        for (var rollout = from; rollout < to; rollout++)
        {
            await ledger.AppendAsync([.. Enumerable.Range(0, EntriesOfEach).Select(second => Entries.Checked($"r{rollout}", second, Verdict.Pass))], default);
        }
    }

    private static async Task<TimeSpan> BestOfAsync(IReadableLedger ledger)
    {
        var best = TimeSpan.MaxValue;
        for (var at = 0; at < 5; at++)
        {
            var began = Stopwatch.GetTimestamp();
            await ledger.ListAsync(new(50), default);
            await ledger.NewestOfEachAsync(default);
            await ledger.TotalsAsync(default);
            await ledger.TimelineAsync(5, new(200), default);
            best = Stopwatch.GetElapsedTime(began) is var took && took < best ? took : best;
        }

        return best;
    }
}
