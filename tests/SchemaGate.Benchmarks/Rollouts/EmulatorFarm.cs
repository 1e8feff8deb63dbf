using System.Diagnostics;
using System.Globalization;
using SchemaGate.Emulator;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>Many emulators in another process, so that only the rollouts are measured in this one.</summary>
internal sealed class EmulatorFarm(Process process, List<(Uri Address, TimeProvider Clock)> emulators) : IDisposable
{
    public const string Command = "emulators";

    public IReadOnlyList<(Uri Address, TimeProvider Clock)> Emulators => emulators;

    public static EmulatorFarm Start(int count, double speed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, $"{count}", speed.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var emulators = Enumerable.Range(0, count).Select(_ => Read(process.StandardOutput.ReadLine()!, speed)).ToList();
        return new(process, emulators);
    }

    /// <summary>The other process: starts the emulators, says where they are, and ends when nobody listens any more.</summary>
    public static async Task ServeAsync(int count, double speed)
    {
        var options = new EmulatorOptions { Speed = speed, Scenario = Scenario.Named("healthy") };
        var emulators = new List<CloudEmulator>();
        for (var number = 0; number < count; number++)
        {
            emulators.Add(await CloudEmulator.StartAsync(options, CancellationToken.None));
            Console.WriteLine($"{emulators[^1].Address} {((ScaledTimeProvider)emulators[^1].Clock).Anchor:O}");
        }

        await Console.In.ReadToEndAsync();
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static (Uri Address, TimeProvider Clock) Read(string line, double speed)
    {
        var parts = line.Split(' ');
        return (new(parts[0]), new ScaledTimeProvider(TimeProvider.System, DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture), speed));
    }
}
