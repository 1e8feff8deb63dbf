using System.Diagnostics;

namespace SchemaGate.Cli.Tests;

/// <summary>Runs the built program as a process, as users do.</summary>
internal static class Tool
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "schemagate.dll");

    public static ToolRun Run(params IReadOnlyList<string> arguments) => RunIn(Repository.Root, "", arguments);

    /// <param name="folder">The current folder of the process.</param>
    /// <param name="input">What it reads on standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ToolRun RunIn(string folder, string input, params IReadOnlyList<string> arguments) =>
        Start("dotnet", folder, input, [Program, .. arguments]);

    public static ToolRun Start(string program, string folder, string input, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
