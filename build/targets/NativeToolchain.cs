namespace Build.Targets;

/// <summary>What native compilation needs of the machine: a C compiler and zlib's headers.</summary>
internal static class NativeToolchain
{
    public static string RuntimeIdentifier { get; } = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier switch
    {
        var rid when rid.StartsWith("linux-musl", StringComparison.Ordinal) => rid,
        var rid when OperatingSystem.IsLinux() => $"linux-{rid[(rid.LastIndexOf('-') + 1)..]}",
        var rid => rid,
    };

    public static void Ensure()
    {
        if (!OperatingSystem.IsLinux() || IsComplete())
        {
            return;
        }

        if (!Environment.IsPrivilegedProcess || !IsOnPath("apt-get"))
        {
            throw new BuildFailedException("Native compilation needs clang (or gcc) and zlib's headers. Install them, on Debian: sudo apt-get install clang zlib1g-dev");
        }

        Shell.Run("apt-get", "update", "-q");
        Shell.Run("apt-get", "install", "-y", "-q", "--no-install-recommends", "clang", "zlib1g-dev");
    }

    private static bool IsComplete() => (IsOnPath("clang") || IsOnPath("gcc")) && File.Exists("/usr/include/zlib.h");

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
