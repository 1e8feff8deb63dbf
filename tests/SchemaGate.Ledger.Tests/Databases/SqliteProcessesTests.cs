namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>Several processes write one file, and some are killed.</summary>
public sealed class SqliteProcessesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Nothing_acknowledged_is_lost_and_no_counter_goes_back() => ProcessesContract.HoldsAsync(_folder.PathOf("ledger.db"), _ => Task.CompletedTask);
}
