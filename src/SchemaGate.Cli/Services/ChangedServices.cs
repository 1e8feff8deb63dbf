using System.Collections.Immutable;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Services;

/// <summary>The services that a change concerns.</summary>
/// <param name="services">All that the configuration lists.</param>
/// <param name="only">The one that is taken, changed or not; null for those that changed.</param>
/// <param name="tell">Takes a sentence when it is unknown what changed.</param>
internal sealed class ChangedServices(ImmutableArray<Service> services, string? only, Action<string> tell)
{
    private const int HashDigits = 40;

    /// <summary>In the order of the configuration. A service without paths is always concerned: nobody said what it is built from.</summary>
    /// <param name="baseRef">The branch or commit to compare with; not looked at when one service is taken.</param>
    /// <exception cref="IOException">git cannot say what changed, or there is no such service.</exception>
    public IReadOnlyList<Service> Since(string baseRef)
    {
        if (only is not null)
        {
            return services.FirstOrDefault(service => service.Name == only) is { } service
                ? [service]
                : throw new IOException($"There is no service '{only}' in the configuration. It lists: {string.Join(", ", services.Select(known => known.Name))}.");
        }

        if (IsGone(baseRef))
        {
            tell($"The commit {baseRef} is not part of the history: the branch is new, or was pushed by force. Every service is taken as changed.");
            return services;
        }

        var files = FilesSince(MergeBase.Of(baseRef));
        return [.. services.Where(service => service.Paths.IsEmpty || service.Paths.Any(path => NamePattern.Of(path).Filter(files).Count > 0))];
    }

    // What GitHub says was before a push. A name that is unknown is a slip, and a clone that is shallow may only lack the commit.
    private static bool IsGone(string baseRef) =>
        baseRef.Length == HashDigits && baseRef.All(char.IsAsciiHexDigitLower) && GitRepository.IsShallow() == false && !GitRepository.Knows(baseRef);

    private static string[] FilesSince(GitCommit commit)
    {
        var answer = GitProcess.Run("", "diff", "--name-only", "-z", "--no-renames", commit.Hash, "HEAD");
        return answer.ExitCode == 0
            ? answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : throw new IOException($"git cannot say what changed since {commit.Revision}.");
    }
}
