using SchemaGate.Ledger.Recording;
using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Tests.Databases;

public sealed class PostgresLedgerTests : IDisposable
{
    private readonly PostgresServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task It_keeps_and_answers()
    {
        await using var ledger = LedgerAddress.OpenReadable(_server.Address);
        await LedgerContract.HoldsAsync(ledger);
    }

    [Fact]
    public async Task Twenty_writers_at_once_count_right()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async writer =>
        {
            await using var ledger = LedgerAddress.OpenReadable(_server.Address);
            for (var at = 0; at < 20; at++)
            {
                await ledger.AppendAsync([Entries.Claimed($"w{writer}-{at}")], default);
            }
        }));

        await using var reader = LedgerAddress.OpenReadable(_server.Address);
        Assert.Equal(400, (await reader.TotalsAsync(default)).Single(total => total.Kind == TotalKind.Started).Value);
        Assert.Equal(400, (await reader.ListAsync(new(1000), default)).Count);
    }

    [Fact]
    public async Task A_server_that_crashes_and_comes_back_loses_nothing()
    {
        await using var ledger = LedgerAddress.OpenReadable(_server.Address);
        await using var queue = new LedgerQueue(ledger, TimeProvider.System);
        Array.ForEach([.. Enumerable.Range(0, 200)], at => queue.Add(Entries.Claimed($"before-{at}")));
        _server.Crash();
        Array.ForEach([.. Enumerable.Range(0, 200)], at => queue.Add(Entries.Claimed($"after-{at}")));
        _server.Start();

        Assert.Null(await queue.EndAsync(TimeSpan.FromSeconds(60)));
        Assert.Equal(400, (await ledger.TotalsAsync(default)).Single(total => total.Kind == TotalKind.Started).Value);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_told()
    {
        await using var ledger = LedgerAddress.OpenReadable("postgres://nobody:secret@127.0.0.1:1/shop");
        var problem = await Assert.ThrowsAsync<LedgerException>(() => ledger.TotalsAsync(default));
        Assert.Equal("PostgreSQL at 127.0.0.1:1 cannot be reached: Connection refused. Check the address, and that it runs.", problem.Message);
        Assert.True(problem.IsPassing);
    }
}
