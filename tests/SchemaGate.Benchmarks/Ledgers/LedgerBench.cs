using System.Diagnostics;
using SchemaGate.Dashboard;
using SchemaGate.Ledger;

namespace SchemaGate.Benchmarks.Ledgers;

/// <summary>How long a dashboard over a ledger of many events takes to answer, over HTTP.</summary>
internal static class LedgerBench
{
    private const int EventsOfEach = 1000;
    private const int Warm = 20;
    private const int Looks = 200;

    /// <param name="rollouts">How many rollouts, of a thousand events each.</param>
    public static async Task RunAsync(int rollouts)
    {
        var folder = Directory.CreateTempSubdirectory("schemagate-bench-");
        var ledger = LedgerAddress.OpenReadable(Path.Combine(folder.FullName, "ledger.db"));
        await using (ledger.ConfigureAwait(false))
        {
            await FillAsync(ledger, rollouts).ConfigureAwait(false);
            await CommitAsync(ledger).ConfigureAwait(false);
            Console.WriteLine($"  file: {new FileInfo(ledger.Place).Length / 1e6:F0} MB");
            var dashboard = await DashboardServer.StartAsync(new() { Url = new("http://127.0.0.1:0"), Ledger = ledger }, default).ConfigureAwait(false);
            await using (dashboard.ConfigureAwait(false))
            {
                await AskAsync(dashboard.Address, rollouts).ConfigureAwait(false);
            }
        }

        folder.Delete(recursive: true);
    }

    private static async Task FillAsync(ILedger ledger, int rollouts)
    {
        var began = Stopwatch.GetTimestamp();
        for (var rollout = 0; rollout < rollouts; rollout++)
        {
            await ledger.AppendAsync([.. Enumerable.Range(0, EventsOfEach).Select(second => BenchEntry.Of(rollout, second))], default).ConfigureAwait(false);
        }

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine($"{rollouts * EventsOfEach:N0} events in {seconds:F0} s, {rollouts * EventsOfEach / seconds:N0} a second in batches of {EventsOfEach:N0}");
    }

    private static async Task CommitAsync(ILedger ledger)
    {
        var times = new List<double>();
        for (var second = 0; second < Looks; second++)
        {
            var began = Stopwatch.GetTimestamp();
            await ledger.AppendAsync([BenchEntry.Of(0, EventsOfEach + second)], default).ConfigureAwait(false);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        Report("one event", times, bytes: 0);
    }

    private static async Task AskAsync(Uri dashboard, int rollouts)
    {
        using var http = new HttpClient { BaseAddress = dashboard };
        foreach (var path in new[] { "/metrics", "/", "/services", $"/deployments/{rollouts / 2}", "/api/v1/deployments" })
        {
            var (times, bytes) = (new List<double>(), 0);
            for (var look = 0; look < Warm + Looks; look++)
            {
                var began = Stopwatch.GetTimestamp();
                bytes = (await http.GetByteArrayAsync(new Uri(path, UriKind.Relative)).ConfigureAwait(false)).Length;
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            Report(path, times[Warm..], bytes);
        }
    }

    private static void Report(string what, List<double> times, int bytes)
    {
        times.Sort();
        Console.WriteLine($"  {what,-20} median {times[times.Count / 2],7:F1} ms   95th {times[times.Count * 95 / 100],7:F1} ms   worst {times[^1],7:F1} ms   {bytes / 1e3,6:F1} KB");
    }
}
