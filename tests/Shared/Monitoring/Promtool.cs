using System.Diagnostics;

namespace SchemaGate.Tests.Monitoring;

/// <summary>The checks of Prometheus' own tool.</summary>
internal static class Promtool
{
    /// <summary>What it says of a text of metrics; nothing when all is well.</summary>
    public static string CheckMetrics(string text) => Run(text, "check", "metrics");

    /// <summary>What it says of a file of alert rules.</summary>
    public static string CheckRules(string file) => Run("", "check", "rules", file);

    /// <summary>What it says of a configuration and of the rules that it names.</summary>
    public static string CheckConfiguration(string file) => Run("", "check", "config", file);

    /// <summary>What it says of the tests of alert rules.</summary>
    public static string TestRules(string file) => Run("", "test", "rules", file);

    private static string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(DebianProgram.Find("prometheus", "promtool"), arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.GetAwaiter().GetResult();
    }
}
