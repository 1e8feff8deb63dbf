namespace SchemaGate.Cli.Tests.Workflows;

/// <summary>Makes the repositories that a workflow checks out.</summary>
internal static class GitCommands
{
    public static void Commit(TemporaryFolder folder)
    {
        Run(folder, "add", "-A");
        Run(folder, "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "c");
    }

    public static void Run(TemporaryFolder folder, params IReadOnlyList<string> arguments) =>
        Assert.Equal(0, Tool.Start("git", folder.Root, "", arguments).ExitCode);
}
