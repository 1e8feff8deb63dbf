using System.Diagnostics;
using System.Xml.Linq;

namespace SchemaGate.CloudRun.Tests.GoogleCloudPackages;

/// <summary>Runs the SDK.</summary>
internal static class Dotnet
{
    private static readonly XDocument Versions = XDocument.Load(Repository.PathOf("Directory.Packages.props"));

    /// <summary>The version of a package that this repository uses.</summary>
    public static string VersionOf(string package) =>
        (string)Versions.Descendants("PackageVersion").Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!;

    /// <exception cref="InvalidOperationException">It ended with an error; the message has its output.</exception>
    public static void Run(params string[] arguments)
    {
        // What this test was started with must not decide how another build goes.
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["CI"] = "", ["MSBUILDDISABLENODEREUSE"] = "1" } };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(10)))
        {
            process.Kill(entireProcessTree: true);
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
        }
    }
}
