using System.Diagnostics;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>A folder that nobody can write into, not even root: it is mounted read-only over itself, so the test runs as root.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private readonly string _folder;

    public ReadOnlyFolder(string folder)
    {
        _folder = folder;
        Run("mount", "--bind", folder, folder);
        Run("mount", "-o", "remount,ro,bind", folder);
    }

    public void Dispose() => Run("umount", _folder);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"`{program} {string.Join(' ', arguments)}` failed: this test mounts a folder and needs root.");
    }
}
