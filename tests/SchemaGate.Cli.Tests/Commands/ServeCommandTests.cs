namespace SchemaGate.Cli.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nowhere/ledger.db", "nowhere/ledger.db cannot be opened. Name a file in a folder that is there and can be written.")]
    [InlineData(".", ". cannot be opened. Name a file in a folder that is there and can be written.")]
    [InlineData("/proc/ledger.db", "/proc/ledger.db cannot be opened. Name a file in a folder that is there and can be written.")]
    [InlineData("notes.txt", "notes.txt is no ledger, or is damaged. Name another file.")]
    [InlineData("postgres://nobody@127.0.0.1:1/deployments", "PostgreSQL at 127.0.0.1:1 cannot be reached: Connection refused. Check the address, and that it runs.")]
    [InlineData("postgres://nobody@nowhere.invalid/deployments", "PostgreSQL at nowhere.invalid:5432 cannot be reached: Name or service not known. Check the address, and that it runs.")]
    public void It_does_not_start_on_a_ledger_that_cannot_be_used(string ledger, string sentence)
    {
        _folder.Write("notes.txt", new string('x', 5000));

        var run = Tool.RunIn(_folder.Root, "", "serve", "--url", "http://127.0.0.1:0", "--ledger", ledger);

        Assert.Equal((3, "", $"schemagate: {sentence}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void An_address_that_is_none_of_a_ledger_is_wrong_use()
    {
        var run = Tool.RunIn(_folder.Root, "", "serve", "--url", "http://127.0.0.1:0", "--ledger", "https://deployments.example.com");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("schemagate: The dashboard at deployments.example.com keeps its ledger itself. Name the file or the database.\n", run.Error, StringComparison.Ordinal);
    }
}
