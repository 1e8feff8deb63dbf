using System.Diagnostics;
using System.Threading.Channels;

namespace SchemaGate.Package.Tests;

/// <summary><c>dotnet watch build</c>, which builds again whenever a source changes.</summary>
internal sealed class WatchedBuild : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    /// <param name="start">The command in the folder of its project, its outputs redirected.</param>
    public WatchedBuild(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;

        // The build speaks on standard output, and who watches on standard error.
        _process.OutputDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What is printed up to the first line with a text.</summary>
    public async Task<string> UntilAsync(string text)
    {
        using var end = new CancellationTokenSource(Longest);
        var printed = new List<string>();
        try
        {
            do
            {
                printed.Add(await _lines.Reader.ReadAsync(end.Token));
            }
            while (!printed[^1].Contains(text, StringComparison.Ordinal));
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"dotnet watch did not say '{text}':\n{string.Join('\n', printed)}");
        }

        return string.Join('\n', printed);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
