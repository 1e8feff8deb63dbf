using System.Diagnostics;

namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>Waits for what a process says on standard error.</summary>
internal static class Waits
{
    /// <summary>Returns once it was said. The rest is read and dropped, so that the process never waits for a reader.</summary>
    public static void Until(Process process, string part)
    {
        var said = new List<string>();
        while (process.StandardError.ReadLine() is { } line)
        {
            said.Add(line);
            if (line.Contains(part, StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync();
                return;
            }
        }

        Assert.Fail($"The process never said '{part}':\n{string.Join('\n', said)}");
    }
}
