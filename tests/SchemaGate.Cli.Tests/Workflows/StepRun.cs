using System.Diagnostics;

namespace SchemaGate.Cli.Tests.Workflows;

/// <summary>Runs a step's script as GitHub does: bash with -e and pipefail, files for outputs and environment; gcloud, docker and gh only note what they were asked.</summary>
internal sealed class StepRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="comment">The number of the comment that gh finds on the pull request; empty for none.</param>
    public StepRun(string comment = "")
    {
        Script("bin/gcloud", "echo gcloud \"$@\" >> \"$CALLS\"");
        Script("bin/docker", "echo docker \"$@\" >> \"$CALLS\"");
        Script("bin/gh", $"echo gh \"$@\" >> \"$CALLS\"; echo '{comment}'");
        Script("bin/schemagate", $"exec {Tool.ShellCall} \"$@\"");
        Outputs = _folder.Write("output", "");
        Environment = _folder.Write("env", "");
        Calls = _folder.Write("calls", "");
    }

    public string Outputs { get; }

    public string Environment { get; }

    /// <summary>What gcloud, docker and gh were asked.</summary>
    public string Calls { get; }

    public ToolRun Run(string folder, string script, params IReadOnlyList<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", _folder.Write("step.sh", script)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (string Name, string Value)[] usual =
            [("GITHUB_OUTPUT", Outputs), ("GITHUB_ENV", Environment), ("CALLS", Calls), ("PATH", $"{_folder.PathOf("bin")}:{System.Environment.GetEnvironmentVariable("PATH")}")];
        foreach (var (name, value) in usual.Concat(variables))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Dispose();

    private void Script(string name, string line)
    {
        var file = _folder.Write(name, $"#!/usr/bin/env bash\n{line}\n");
        Process.Start("chmod", ["+x", file]).WaitForExit();
    }
}
