using System.Diagnostics;

namespace SchemaGate.Package.Tests;

/// <summary><c>dotnet watch build</c>, which builds again whenever a source changes.</summary>
internal sealed class WatchedBuild : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly Process _process;

    /// <param name="start">The command in the folder of its project.</param>
    public WatchedBuild(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardInput) = (true, true);
        _process = Process.Start(start)!;
    }

    /// <summary>What is printed up to the first line with a text.</summary>
    public async Task<string> UntilAsync(string text)
    {
        using var end = new CancellationTokenSource(Longest);
        var printed = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync(end.Token) is { } line)
        {
            printed.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return string.Join('\n', printed);
            }
        }

        throw new InvalidOperationException($"dotnet watch ended before it said '{text}':\n{string.Join('\n', printed)}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
