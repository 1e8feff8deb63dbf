using System.ComponentModel;
using System.Diagnostics;

namespace SchemaGate.Tests.Monitoring;

/// <summary>A program that is on this machine, or is unpacked from its Debian package into a folder that git ignores. Nothing is installed, so no service is started.</summary>
internal static class DebianProgram
{
    private static readonly Lock OneAtATime = new();
    private static readonly string Cache = Repository.PathOf("tests", "Shared", "bin", "debian");

    /// <summary>What to start.</summary>
    /// <param name="package">The Debian package.</param>
    /// <param name="program">A program that it brings.</param>
    public static string Find(string package, string program)
    {
        lock (OneAtATime)
        {
            return OnPath(program) ?? Unpacked(package, program);
        }
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static string Unpacked(string package, string program)
    {
        var folder = Path.Combine(Cache, package);
        if (!Directory.Exists(folder))
        {
            Unpack(package, folder);
        }

        return Path.Combine(folder, "usr", "bin", program);
    }

    private static void Unpack(string package, string folder)
    {
        using var download = new TemporaryFolder();
        if (!TryRun(download.Root, "apt-get", "download", package) && !(TryRun(download.Root, "apt-get", "update") && TryRun(download.Root, "apt-get", "download", package)))
        {
            throw new InvalidOperationException($"The tests ask a real `{package}`, and it is neither on this machine nor to be had by `apt-get download {package}`. Install it, and run again.");
        }

        // Moved when it is whole: a test run that was stopped leaves nothing half unpacked.
        var whole = $"{folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(whole);
        if (!TryRun(download.Root, "dpkg-deb", "--extract", Directory.GetFiles(download.Root, "*.deb").Single(), whole))
        {
            throw new InvalidOperationException($"`dpkg-deb --extract` failed for `{package}`.");
        }

        Directory.Move(whole, folder);
    }

    private static bool TryRun(string folder, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
