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
    public Task All_who_ask_at_once_get_the_same_secret() => LedgerContract.SharesOneSecretAsync(() => LedgerAddress.OpenReadable(_server.Address));

    [Theory]
    [InlineData("postgres://nobody:secret@127.0.0.1:1/shop", true, "PostgreSQL at 127.0.0.1:1 cannot be reached: Connection refused. Check the address, and that it runs.")]
    [InlineData("postgres://nobody@nowhere.invalid/shop", true, "PostgreSQL at nowhere.invalid:5432 cannot be reached: Name or service not known. Check the address, and that it runs.")]
    [InlineData("{0}nowhere", false, "{1} has no database 'nowhere'. Create it, or name another.")]
    [InlineData("{0}postgres?sslmode=require", false, "{1} does not answer as it should: SSL connection requested. No SSL enabled connection from this host is configured. Check the address.")]
    [InlineData("{0}postgres?Options=-c%20default_transaction_read_only%3Don", false, "{1} refused what it was asked: cannot execute CREATE TABLE in a read-only transaction (25006). Look at its log.")]
    public async Task A_server_that_cannot_be_used_is_told(string address, bool isPassing, string sentence)
    {
        string Here(string text) => text.Replace("{0}", _server.Address[..^"postgres".Length], StringComparison.Ordinal).Replace("{1}", $"PostgreSQL at {new Uri(_server.Address).Authority.Split('@')[^1]}", StringComparison.Ordinal);
        await using var ledger = LedgerAddress.OpenReadable(Here(address));
        foreach (var ask in new Func<Task>[] { () => ledger.TotalsAsync(default), () => ledger.CheckAsync(default) })
        {
            var problem = await Assert.ThrowsAsync<LedgerException>(ask);
            Assert.Equal((Here(sentence), isPassing), (problem.Message, problem.IsPassing));
        }
    }

    [Fact]
    public async Task A_check_makes_the_tables_and_no_entry()
    {
        await using var ledger = LedgerAddress.OpenReadable(_server.Address);
        await ledger.CheckAsync(default);
        Assert.Empty(await ledger.ListAsync(new(1), default));
    }
}
