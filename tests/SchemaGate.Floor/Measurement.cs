using System.Diagnostics;

namespace SchemaGate.Floor;

/// <summary>Median wall time, highest peak memory and the exit code of a program's runs.</summary>
internal sealed record Measurement(double Milliseconds, long PeakBytes, int ExitCode)
{
    public static Measurement Take(int runs, string program, IReadOnlyList<string> arguments)
    {
        var samples = Enumerable.Range(0, runs).Select(_ => RunOnce(program, arguments)).ToList();
        var times = samples.Select(sample => sample.Milliseconds).Order().ToList();
        return new(times[times.Count / 2], ChildUsage.PeakBytes(), samples[0].ExitCode);
    }

    public override string ToString() => $"{Milliseconds:F2} {PeakBytes} {ExitCode}";

    // What the program prints is read and dropped, as a pipe would.
    private static (double Milliseconds, int ExitCode) RunOnce(string program, IReadOnlyList<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, process.ExitCode);
    }
}
