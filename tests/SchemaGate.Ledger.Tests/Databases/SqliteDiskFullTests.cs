using System.Diagnostics;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>A disk of one megabyte fills up. It is a real one, in memory, so this test runs as root.</summary>
public sealed class SqliteDiskFullTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SqliteDiskFullTests() => Run("mount", "-t", "tmpfs", "-o", "size=1m", "none", _folder.Root);

    public void Dispose()
    {
        Run("umount", _folder.Root);
        _folder.Dispose();
    }

    [Fact]
    public async Task A_full_disk_is_told_what_was_acknowledged_stays_and_with_space_it_goes_on()
    {
        var file = _folder.PathOf("ledger.db");
        await using var ledger = LedgerAddress.OpenReadable(file);
        var acknowledged = 0;
        var refusal = await Assert.ThrowsAsync<LedgerException>(async () =>
        {
            for (; acknowledged < 100_000; acknowledged++)
            {
                await ledger.AppendAsync([Entries.Claimed($"r{acknowledged}")], default);
            }
        });

        Assert.Equal($"{file} cannot be written: the disk is full. Free space there, or name another file.", refusal.Message);
        Assert.True(refusal.IsPassing);
        Assert.Equal(acknowledged, (await ledger.ListAsync(new(100_000), default)).Count);
        Assert.Equal(acknowledged, (await ledger.TotalsAsync(default)).Single().Value);

        Run("mount", "-o", "remount,size=8m", _folder.Root);
        await ledger.AppendAsync([Entries.Claimed($"r{acknowledged}")], default);
        Assert.Equal(acknowledged + 1, (await ledger.TotalsAsync(default)).Single().Value);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"`{program} {string.Join(' ', arguments)}` failed: this test mounts a disk of its own and needs root.");
    }
}
