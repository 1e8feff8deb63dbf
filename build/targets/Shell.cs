using System.Diagnostics;

namespace Build.Targets;

/// <summary>Starts programs at the repository's root, with an argument list and never through a shell.</summary>
internal static class Shell
{
    public static string Root { get; } = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;

    public static string Out { get; } = Path.Combine(Root, "out");

    /// <summary>Runs a program whose output people see; a failure of it fails the build.</summary>
    public static void Run(string program, params IEnumerable<string> arguments)
    {
        if (Try(program, arguments) is var code and not 0)
        {
            throw Failure(program, arguments, code);
        }
    }

    /// <summary>Runs a program whose output people see and returns its exit code.</summary>
    public static int Try(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Describe(program, arguments))!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs a program and returns what it prints on standard output.</summary>
    /// <param name="expected">The exit code that is no failure.</param>
    /// <param name="program">What to start.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string Read(int expected, string program, params IEnumerable<string> arguments)
    {
        var start = Describe(program, arguments);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == expected ? text : throw Failure(program, arguments, process.ExitCode);
    }

    private static BuildFailedException Failure(string program, IEnumerable<string> arguments, int code) =>
        new($"`{program} {string.Join(' ', arguments)}` failed with exit code {code}.");

    // Processes that live for seconds do not win back what the profiling of their code costs: a tenth of all builds.
    private static ProcessStartInfo Describe(string program, IEnumerable<string> arguments) =>
        new(program, arguments) { WorkingDirectory = Root, Environment = { ["DOTNET_TieredPGO"] = "0" } };
}
