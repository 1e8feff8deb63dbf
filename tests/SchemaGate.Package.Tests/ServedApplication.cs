using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SchemaGate.Package.Tests;

/// <summary>Starts an ASP.NET Core application on a free port of this machine.</summary>
internal static partial class ServedApplication
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The document that it serves at /openapi/v1.json; the application is gone afterwards.</summary>
    public static async Task<string> DocumentOf(string assembly)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(assembly) };
        using var process = Process.Start(start)!;
        try
        {
            using var end = new CancellationTokenSource(Longest);
            var address = await AddressOf(process, end.Token);
            using var client = new HttpClient();
            return await client.GetStringAsync(new Uri($"{address}/openapi/v1.json"), end.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> AddressOf(Process process, CancellationToken end)
    {
        while (await process.StandardOutput.ReadLineAsync(end) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return match.Groups["address"].Value;
            }
        }

        throw new InvalidOperationException("The application ended before it listened.");
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
