using Microsoft.Data.Sqlite;

namespace SchemaGate.Ledger.Tests.Databases;

public sealed class SqliteLedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_keeps_and_answers()
    {
        await using var ledger = LedgerAddress.OpenReadable(_folder.PathOf("ledger.db"));
        await LedgerContract.HoldsAsync(ledger);
    }

    [Fact]
    public async Task A_file_that_was_closed_goes_on_where_it_was()
    {
        await using (var ledger = LedgerAddress.OpenReadable(_folder.PathOf("ledger.db")))
        {
            await ledger.AppendAsync([Entries.Claimed("r1")], default);
        }

        await using var again = LedgerAddress.OpenReadable(_folder.PathOf("ledger.db"));
        await again.AppendAsync([Entries.Claimed("r2")], default);
        Assert.Equal([2, 1], (await again.ListAsync(new(10), default)).Select(rollout => rollout.Number));
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_left_alone()
    {
        var file = _folder.PathOf("newer.db");
        await ExecuteAsync(file, "PRAGMA user_version = 99");
        await using var ledger = LedgerAddress.OpenReadable(file);
        var refusal = await Assert.ThrowsAsync<LedgerException>(() => ledger.TotalsAsync(default));
        Assert.Equal($"{file} was written by a newer schemagate (version 99 of its tables, this one knows 3). Update schemagate.", refusal.Message);
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_up_to_date_with_all_that_it_holds()
    {
        var file = _folder.PathOf("ledger.db");
        await using (var ledger = LedgerAddress.OpenReadable(file))
        {
            await ledger.AppendAsync([Entries.Claimed("r1")], default);
        }

        await ExecuteAsync(file, "DROP TABLE ledger_secrets; DROP TABLE ledger_contracts; DROP TABLE ledger_comparisons; ALTER TABLE ledger_newest DROP COLUMN claimed; PRAGMA user_version = 1");
        await using var again = LedgerAddress.OpenReadable(file);
        await again.AppendAsync([Entries.ContractChecked("r2", 5, Entries.Broken())], default);
        Assert.Equal(["r1"], (await again.NewestOfEachAsync(default)).Select(rollout => rollout.Rollout));
        Assert.Equal(2, (await again.ContractAsync(2, default))!.Breaking);
        Assert.Equal(32, (await again.SecretAsync(default)).Length);
    }

    [Fact]
    public Task All_who_ask_at_once_get_the_same_secret() => LedgerContract.SharesOneSecretAsync(() => LedgerAddress.OpenReadable(_folder.PathOf("ledger.db")));

    [Fact]
    public async Task A_file_that_is_no_ledger_is_left_alone()
    {
        var file = _folder.Write("notes.txt", new string('x', 5000));
        await using var ledger = LedgerAddress.OpenReadable(file);
        var refusal = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([Entries.Claimed("r1")], default));
        Assert.Equal($"{file} is no ledger, or is damaged. Name another file.", refusal.Message);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("nowhere/ledger.db")]
    [InlineData("")]
    [InlineData("/proc/ledger.db")]
    public async Task A_file_that_cannot_be_made_is_told(string path)
    {
        var file = _folder.PathOf(path);
        await using var ledger = LedgerAddress.OpenReadable(file);
        foreach (var ask in new Func<Task>[] { () => ledger.TotalsAsync(default), () => ledger.CheckAsync(default) })
        {
            Assert.Equal($"{file} cannot be opened. Name a file in a folder that is there and can be written.", (await Assert.ThrowsAsync<LedgerException>(ask)).Message);
        }
    }

    [Fact]
    public async Task A_check_makes_the_file_and_tells_when_it_cannot_be_written_any_more()
    {
        var file = _folder.PathOf("ledger.db");
        await using (var ledger = LedgerAddress.OpenReadable(file))
        {
            await ledger.CheckAsync(default);
            Assert.Empty(await ledger.ListAsync(new(1), default));
        }

        await ExecuteAsync(file, "PRAGMA journal_mode = DELETE");
        using var readOnly = new ReadOnlyFolder(_folder.Root);
        await using var again = LedgerAddress.OpenReadable(file);
        Assert.Equal($"{file} cannot be written: it is read-only. Name a file that can be written.", (await Assert.ThrowsAsync<LedgerException>(() => again.CheckAsync(default))).Message);
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A text of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
