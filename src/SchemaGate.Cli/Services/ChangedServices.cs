using System.Collections.Immutable;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Services;

/// <summary>The services that a change concerns.</summary>
/// <param name="services">All that the configuration lists.</param>
/// <param name="only">The one that is taken, changed or not; null for those that changed.</param>
internal sealed class ChangedServices(ImmutableArray<Service> services, string? only)
{
    /// <summary>In the order of the configuration. A service without paths is always concerned: nobody said what it is built from.</summary>
    /// <exception cref="IOException">git cannot say what changed, or there is no such service.</exception>
    public IReadOnlyList<Service> Since(GitCommit commit)
    {
        if (only is not null)
        {
            return services.FirstOrDefault(service => service.Name == only) is { } service
                ? [service]
                : throw new IOException($"There is no service '{only}' in the configuration. It lists: {string.Join(", ", services.Select(known => known.Name))}.");
        }

        var files = FilesSince(commit);
        return [.. services.Where(service => service.Paths.IsEmpty || service.Paths.Any(path => NamePattern.Of(path).Filter(files).Count > 0))];
    }

    private static string[] FilesSince(GitCommit commit)
    {
        var answer = GitProcess.Run("", "diff", "--name-only", "-z", "--no-renames", commit.Hash, "HEAD");
        return answer.ExitCode == 0
            ? answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : throw new IOException($"git cannot say what changed since {commit.Revision}.");
    }
}
