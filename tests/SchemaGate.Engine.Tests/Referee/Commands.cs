using System.ComponentModel;
using System.Diagnostics;

namespace SchemaGate.Engine.Tests.Referee;

/// <summary>Runs a program to its end.</summary>
internal static class Commands
{
    /// <summary>Returns what the program printed; throws when it is missing or fails.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new RefereeException($"`{program} {string.Join(' ', arguments)}` ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    public static bool Exists(string program)
    {
        try
        {
            Run(AppContext.BaseDirectory, program, "--version");
            return true;
        }
        catch (RefereeException)
        {
            return false;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new RefereeException($"`{start.FileName}` did not start.");
        }
        catch (Win32Exception problem)
        {
            throw new RefereeException($"`{start.FileName}` cannot be started: {problem.Message}");
        }
    }
}
