using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace SchemaGate.Tests.Npm;

/// <summary>A copy of a folder with scripts for Node.js beside the test assembly, with the packages of its lock file, installed once for each content of it.</summary>
internal sealed class NpmFolder
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private readonly string _folder;

    /// <param name="source">Holds <c>package.json</c>, <c>package-lock.json</c> and scripts.</param>
    public NpmFolder(string source)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, "package-lock.json"))))[..12];
        _folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"npm-{hash}")).FullName;
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);
        }

        if (!File.Exists(Path.Combine(_folder, "installed")))
        {
            EnsureNode();
            Start("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            File.WriteAllText(Path.Combine(_folder, "installed"), "");
        }
    }

    /// <summary>What a script prints.</summary>
    public string Run(string script, params IEnumerable<string> arguments) => Start("node", [script, .. arguments]);

    /// <summary>A build container has no Node.js as a rule, but it lets root install it; a developer's machine is left alone.</summary>
    private void EnsureNode()
    {
        if (Exists("node") && Exists("npm"))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") is null || Environment.UserName != "root")
        {
            throw new InvalidOperationException("Node.js and npm are needed by these tests. Install Node.js 18 or later, and run again.");
        }

        Start("apt-get", "update");
        Start("apt-get", "install", "-y", "--no-install-recommends", "nodejs", "npm");
    }

    private static bool Exists(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true });
            return process is not null;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private string Start(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
        }

        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }
}
