using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>Asks for the totals again and again while others write. A total that is smaller than it was before, or is gone, is written down.</summary>
internal sealed class CounterWatch
{
    private readonly Dictionary<LedgerTotal, double> _seen = [];
    private readonly List<string> _fallen = [];
    private readonly string _address;
    private readonly Task _watching;
    private volatile bool _isOver;

    public CounterWatch(string address)
    {
        _address = address;
        _watching = Task.Run(WatchAsync);
    }

    /// <summary>How often it was answered.</summary>
    public int Answers { get; private set; }

    /// <summary>Ends it.</summary>
    /// <returns>What went back; empty when nothing did.</returns>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        _isOver = true;
        await _watching;
        return _fallen;
    }

    private async Task WatchAsync()
    {
        await using var ledger = LedgerAddress.OpenReadable(_address);
        while (!_isOver)
        {
            await LookAsync(ledger);
            await Task.Delay(5);
        }
    }

    private async Task LookAsync(IReadableLedger ledger)
    {
        try
        {
            var now = (await ledger.TotalsAsync(default)).ToDictionary(total => total with { Value = 0 }, total => total.Value);
            _fallen.AddRange(_seen.Where(before => now.GetValueOrDefault(before.Key) < before.Value).Select(before => $"{before.Key} was {before.Value} and is {now.GetValueOrDefault(before.Key)}"));
            foreach (var (total, value) in now)
            {
                _seen[total] = value;
            }

            Answers++;
        }
        catch (LedgerException fault) when (fault.IsPassing)
        {
            // The database is being restarted.
        }
    }
}
