using System.Globalization;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Tests;

/// <summary>A process that appends entries and says each one that was acknowledged. The tests start it, and kill it.</summary>
internal static class Program
{
    public static async Task Main(string[] arguments)
    {
        await using var ledger = LedgerAddress.OpenReadable(arguments[0]);
        var count = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        for (var at = 0; at < count; at++)
        {
            var entry = Entries.Claimed($"{arguments[1]}-{at}");
            await AppendAsync(ledger, entry);
            await Console.Out.WriteLineAsync(entry.Id);
        }
    }

    // As a gate does: what may pass is tried again, and an entry that is there already is left out.
    private static async Task AppendAsync(ILedger ledger, LedgerEntry entry)
    {
        while (true)
        {
            try
            {
                await ledger.AppendAsync([entry], CancellationToken.None);
                return;
            }
            catch (LedgerException fault) when (fault.IsPassing)
            {
                await Task.Delay(50);
            }
        }
    }
}
