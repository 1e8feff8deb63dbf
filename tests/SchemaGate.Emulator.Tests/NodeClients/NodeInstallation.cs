using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace SchemaGate.Emulator.Tests.NodeClients;

/// <summary>Google's own clients for Node.js, installed from the committed lock file into a folder beside the test assembly, once for each content of the lock file.</summary>
internal static class NodeInstallation
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "drive.cjs", "protos.cjs"];
    private static readonly Lazy<string> Installed = new(Install);

    private static string Source => Path.Combine(AppContext.BaseDirectory, "NodeClients");

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public static string Folder => Installed.Value;

    /// <summary>Runs a script there and returns what it printed, line by line.</summary>
    public static string[] Run(string script, params string[] arguments) =>
        RunIn(Folder, "node", [script, .. arguments]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Install()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Source, "package-lock.json"))))[..12];
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "node-clients-" + hash)).FullName;
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(Source, file), Path.Combine(folder, file), overwrite: true);
        }

        var installed = Path.Combine(folder, "installed");
        if (!File.Exists(installed))
        {
            EnsureNode();
            RunIn(folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            File.WriteAllText(installed, string.Empty);
        }

        return folder;
    }

    /// <summary>A build container has no Node.js as a rule, but it lets root install it; a developer's machine is left alone.</summary>
    private static void EnsureNode()
    {
        if (Exists("node") && Exists("npm"))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") is null || Environment.UserName != "root")
        {
            throw new InvalidOperationException("Node.js and npm are needed: the emulator is checked with Google's clients for Node.js. Install Node.js 18 or later, and run again.");
        }

        RunIn(AppContext.BaseDirectory, "apt-get", ["update"]);
        RunIn(AppContext.BaseDirectory, "apt-get", ["install", "-y", "--no-install-recommends", "nodejs", "npm"]);
    }

    private static bool Exists(string command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, "--version") { RedirectStandardOutput = true });
            return process is not null;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string RunIn(string folder, string command, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
        }

        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
    }
}
