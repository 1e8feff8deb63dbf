using System.Diagnostics;

namespace SchemaGate.Cli.Tests;

/// <summary>Runs the program as a process, as users do: the one that was built beside the tests, or the native one that <c>SCHEMAGATE_TOOL</c> names.</summary>
internal static class Tool
{
    // What a pipeline sets, so that a test gives the same answer there as anywhere.
    private static readonly string[] PipelineVariables = ["CI", "GITHUB_ACTIONS", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "TF_BUILD", "BUILD_SOURCESDIRECTORY", "CI_PROJECT_DIR"];

    private static readonly string[] Program = Environment.GetEnvironmentVariable("SCHEMAGATE_TOOL") is { Length: > 0 } native
        ? [native]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "schemagate.dll")];

    // A shell starts what it runs in the background with SIGINT ignored, tests and their children included; a person's terminal does not.
    private static readonly string[] Call = ["env", "--default-signal=INT", .. Program];

    /// <summary>How a shell calls the program.</summary>
    public static string ShellCall { get; } = string.Join(' ', Call.Select(word => $"'{word}'"));

    public static ToolRun Run(params IReadOnlyList<string> arguments) => RunIn(Repository.Root, "", arguments);

    /// <param name="folder">The current folder of the process.</param>
    /// <param name="input">What it reads on standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ToolRun RunIn(string folder, string input, params IReadOnlyList<string> arguments) =>
        Start(Call[0], folder, input, [.. Call[1..], .. arguments]);

    /// <param name="folder">The current folder of the process.</param>
    /// <param name="variables">What its environment holds besides.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ToolRun RunWith(string folder, IReadOnlyDictionary<string, string> variables, params IReadOnlyList<string> arguments) =>
        Start(Call[0], folder, "", variables, [.. Call[1..], .. arguments]);

    /// <summary>Starts the program and leaves it running. Its standard input is closed.</summary>
    public static Process Begin(string folder, params IReadOnlyList<string> arguments) => BeginWith(folder, new Dictionary<string, string>(), arguments);

    /// <param name="folder">The current folder of the process.</param>
    /// <param name="variables">What its environment holds besides.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Process BeginWith(string folder, IReadOnlyDictionary<string, string> variables, params IReadOnlyList<string> arguments)
    {
        var process = Process.Start(Description(Call[0], folder, variables, [.. Call[1..], .. arguments]))!;
        process.StandardInput.Close();
        return process;
    }

    public static ToolRun Start(string program, string folder, string input, params IReadOnlyList<string> arguments) =>
        Start(program, folder, input, new Dictionary<string, string>(), arguments);

    private static ToolRun Start(string program, string folder, string input, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(Description(program, folder, variables, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo Description(string program, string folder, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in PipelineVariables)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
