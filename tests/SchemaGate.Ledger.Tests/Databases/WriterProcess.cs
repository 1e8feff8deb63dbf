using System.Diagnostics;
using System.Globalization;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>A process that appends entries to a ledger, one by one.</summary>
internal sealed class WriterProcess
{
    private readonly Process _process;
    private readonly List<string> _acknowledged = [];
    private volatile int _count;

    /// <param name="ledger">The ledger's address.</param>
    /// <param name="name">Sets its entries apart.</param>
    /// <param name="count">How many it appends.</param>
    public WriterProcess(string ledger, string name, int count) => _process = Process.Start(new ProcessStartInfo(
        "dotnet", ["exec", typeof(WriterProcess).Assembly.Location, ledger, name, count.ToString(CultureInfo.InvariantCulture)])
    { RedirectStandardOutput = true })!;

    /// <summary>Ids of the entries that were acknowledged.</summary>
    public IReadOnlyList<string> Acknowledged => _acknowledged;

    /// <summary>How many they are so far.</summary>
    public int Count => _count;

    /// <summary>Ids of all entries of a ledger that such processes wrote, each of which is there once.</summary>
    public static async Task<IReadOnlyCollection<string>> AllIdsAsync(IReadableLedger ledger)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rollout in await ledger.ListAsync(new(10_000), default))
        {
            Assert.True(ids.Add(Assert.Single((await ledger.TimelineAsync(rollout.Number, new(10), default)).Entries).Id));
        }

        return ids;
    }

    public async Task EndAsync()
    {
        await ReadAsync(int.MaxValue);
        await _process.WaitForExitAsync();
        Assert.Equal(0, _process.ExitCode);
        _process.Dispose();
    }

    /// <summary>Kills it, with SIGKILL, once it has so many acknowledgements.</summary>
    public async Task KillAfterAsync(int acknowledged)
    {
        await ReadAsync(acknowledged);
        _process.Kill();
        await ReadAsync(int.MaxValue);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadAsync(int most)
    {
        while (_acknowledged.Count < most && await _process.StandardOutput.ReadLineAsync() is { } id)
        {
            _acknowledged.Add(id);
            _count++;
        }
    }
}
