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
        Assert.Equal($"{file} was written by a newer schemagate (version 99 of its tables, this one knows 2). Update schemagate.", refusal.Message);
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_up_to_date_with_all_that_it_holds()
    {
        var file = _folder.PathOf("ledger.db");
        await using (var ledger = LedgerAddress.OpenReadable(file))
        {
            await ledger.AppendAsync([Entries.Claimed("r1")], default);
        }

        await ExecuteAsync(file, "DROP TABLE ledger_contracts; DROP TABLE ledger_comparisons; ALTER TABLE ledger_newest DROP COLUMN claimed; PRAGMA user_version = 1");
        await using var again = LedgerAddress.OpenReadable(file);
        await again.AppendAsync([Entries.ContractChecked("r2", 5, Entries.Broken())], default);
        Assert.Equal(["r1"], (await again.NewestOfEachAsync(default)).Select(rollout => rollout.Rollout));
        Assert.Equal(2, (await again.ContractAsync(2, default))!.Breaking);
    }

    [Fact]
    public async Task A_file_that_is_no_ledger_is_left_alone()
    {
        var file = _folder.Write("notes.txt", new string('x', 5000));
        await using var ledger = LedgerAddress.OpenReadable(file);
        var refusal = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([Entries.Claimed("r1")], default));
        Assert.Equal($"{file} is no ledger, or is damaged. Name another file.", refusal.Message);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var file = _folder.PathOf("nowhere/ledger.db");
        await using var ledger = LedgerAddress.OpenReadable(file);
        var refusal = await Assert.ThrowsAsync<LedgerException>(() => ledger.TotalsAsync(default));
        Assert.Equal($"{file} cannot be opened. Name a file in a folder that is there and can be written.", refusal.Message);
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
