using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using SchemaGate.Ledger.Recording;

namespace SchemaGate.Ledger.Tests.Recording;

public sealed class LedgerQueueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_added_is_written_by_the_end()
    {
        await using var ledger = LedgerAddress.OpenReadable(_folder.PathOf("ledger.db"));
        await using var queue = new LedgerQueue(ledger, TimeProvider.System);
        Array.ForEach([.. Enumerable.Range(0, 1000)], at => queue.Add(Entries.Claimed($"r{at}")));
        Assert.Null(await queue.EndAsync(TimeSpan.FromSeconds(60)));
        Assert.Equal(1000, (await ledger.ListAsync(new(2000), default)).Count);
    }

    [Theory]
    [InlineData(1, "1 event is missing in the ledger: ")]
    [InlineData(10_300, "10300 events are missing in the ledger: ")]
    public async Task What_could_not_be_written_is_told_in_time(int count, string sentence)
    {
        var file = _folder.PathOf("nowhere/ledger.db");
        await using var ledger = LedgerAddress.Open(file, null);
        var told = new TaskCompletionSource();
        await using var queue = new LedgerQueue(ledger, TimeProvider.System, _ => told.TrySetResult());
        Array.ForEach([.. Enumerable.Range(0, count)], at => queue.Add(Entries.Claimed($"r{at}")));

        // On a busy machine the first try may take longer than the end waits.
        await told.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal($"{sentence}{file} cannot be opened. Name a file in a folder that is there and can be written.", await queue.EndAsync(TimeSpan.FromMilliseconds(500)));
    }

    [Fact]
    public async Task What_is_not_taken_is_told_at_once_and_once()
    {
        var told = new ConcurrentQueue<string>();
        var file = _folder.PathOf("nowhere/ledger.db");
        await using var ledger = LedgerAddress.Open(file, null);
        await using var queue = new LedgerQueue(ledger, TimeProvider.System, told.Enqueue);
        queue.Add(Entries.Claimed("r1"));
        for (var tries = 0; told.IsEmpty; tries++)
        {
            Assert.True(tries < 200, "It was not told within 10 s.");
            await Task.Delay(50);
        }

        await queue.EndAsync(TimeSpan.FromMilliseconds(500));
        Assert.Equal([$"{file} cannot be opened. Name a file in a folder that is there and can be written."], told);
    }

    [Fact]
    public async Task What_a_person_mends_is_written_after_all()
    {
        var time = new FakeTimeProvider();
        var told = new TaskCompletionSource();
        await using var ledger = LedgerAddress.OpenReadable(_folder.PathOf("later/ledger.db"));
        await using var queue = new LedgerQueue(ledger, time, _ => told.TrySetResult());
        queue.Add(Entries.Claimed("r1"));
        await told.Task;
        Directory.CreateDirectory(_folder.PathOf("later"));
        var ending = queue.EndAsync(TimeSpan.FromMinutes(1));
        for (var seconds = 0; !ending.IsCompleted; seconds++)
        {
            Assert.True(seconds < 50, "It did not end.");
            await Task.Delay(100);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Null(await ending);
        Assert.Equal("r1", (await ledger.FindAsync(1, default))!.Rollout);
    }
}
