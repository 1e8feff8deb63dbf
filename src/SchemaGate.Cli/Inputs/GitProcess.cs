using System.ComponentModel;
using System.Diagnostics;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>Runs git with an argument list, never through a shell.</summary>
internal static class GitProcess
{
    /// <exception cref="IOException">git is not to be had, or says more than a document may hold.</exception>
    public static GitAnswer Run(string input, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var output = BoundedStream.ReadAll(process.StandardOutput.BaseStream);
            process.WaitForExit();
            return new(process.ExitCode, output);
        }
        catch (Win32Exception fault)
        {
            throw new IOException("git cannot be started. Install it, or give the document as a file.", fault);
        }
    }
}
