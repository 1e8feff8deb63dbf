using SchemaGate.Engine.Tests.Referee;

namespace SchemaGate.Engine.Tests.Reporting.Browser;

/// <summary>Finds Chromium, or installs Debian's where that is allowed.</summary>
internal static class ChromiumInstallation
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program's path.</summary>
    public static string Ensure() => Find() ?? Install();

    private static string Install()
    {
        if (!Environment.IsPrivilegedProcess || !IsOnPath("apt-get"))
        {
            throw new InvalidOperationException("Chromium is needed: the tests open the HTML report in it. Install it, on Debian: sudo apt-get install chromium");
        }

        Commands.Run(AppContext.BaseDirectory, "apt-get", "update", "-q");
        Commands.Run(AppContext.BaseDirectory, "apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        return Find() ?? throw new InvalidOperationException("apt-get installed the package chromium, but there is no such program on the PATH.");
    }

    private static string? Find() => Names.SelectMany(Candidates).FirstOrDefault(File.Exists);

    private static bool IsOnPath(string name) => Candidates(name).Any(File.Exists);

    private static IEnumerable<string> Candidates(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name));
}
