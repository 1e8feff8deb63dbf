namespace SchemaGate.Cli.Deploying.Options;

/// <summary>A commit on GitHub.</summary>
/// <param name="Api">GitHub's API.</param>
/// <param name="Repository">Owner and name.</param>
/// <param name="Sha">Which commit.</param>
/// <param name="Token">May write commit statuses. Never printed.</param>
internal sealed record Commit(Uri Api, string Repository, string Sha, string Token)
{
    public override string ToString() => $"{Repository}@{Sha}";
}
