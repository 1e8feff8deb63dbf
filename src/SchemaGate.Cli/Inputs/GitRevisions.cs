using System.Collections.Concurrent;

namespace SchemaGate.Cli.Inputs;

/// <summary>The commits that revisions name. Each revision is looked up once, so that it means one commit in the whole run.</summary>
internal sealed class GitRevisions
{
    private readonly ConcurrentDictionary<string, Lazy<GitCommit>> _commits = new(StringComparer.Ordinal);

    /// <exception cref="IOException">There is no repository, or no such revision in it.</exception>
    public GitCommit this[string revision] =>
        _commits.GetOrAdd(revision, static name => new(() => new(GitRepository.CommitOf(name), name))).Value;
}
