namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>A git repository with one commit per call of <see cref="Commit"/>.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitFolder() => Git("init", "-q", "-b", "main");

    public string Root => _folder.Root;

    public void Commit(string name, string content)
    {
        _folder.Write(name, content);
        Save();
    }

    /// <summary>Writes a file of the working tree without a commit.</summary>
    public void Write(string name, string content) => _folder.Write(name, content);

    public void Delete(string name) => File.Delete(_folder.PathOf(name));

    public string HashOf(string revision) => Tool.Start("git", Root, "", "rev-parse", revision).Output.Trim();

    public void CommitLink(string name, string target)
    {
        File.CreateSymbolicLink(_folder.PathOf(name), target);
        Save();
    }

    public void Git(params IReadOnlyList<string> arguments)
    {
        var run = Tool.Start("git", Root, "", arguments);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private void Save()
    {
        Git("add", "-A");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Change");
    }
}
