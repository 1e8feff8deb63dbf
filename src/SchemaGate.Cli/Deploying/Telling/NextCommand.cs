using SchemaGate.Canary.Rollouts;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>The command that a person runs next.</summary>
internal static class NextCommand
{
    /// <summary>How a command names a service.</summary>
    public static string OptionsFor(ServiceAddress address) => $"--project-id {address.Project} --region {address.Region} --service {address.Service}";

    /// <summary>Commands to choose from. What is copied into a shell must run nothing that was not chosen: a list with bars would be a pipeline that begins with the first.</summary>
    /// <param name="options">How a command names the service.</param>
    /// <param name="names">Names of commands of <c>canary</c>.</param>
    public static string Choice(string options, params IReadOnlyList<string> names) =>
        $"schemagate canary {names[0]} {options} (or {string.Join(", or ", names.Skip(1))})";

    /// <returns>Null when there is nothing to decide.</returns>
    public static string? For(ServiceStatus status)
    {
        var options = OptionsFor(status.Address);
        return status.Standing switch
        {
            RolloutStanding.Running => Choice(options, "hold", "promote", "rollback"),
            RolloutStanding.Waiting => $"schemagate canary monitor {options} --revision {status.Mark?.Canary}",
            RolloutStanding.Held => Choice(options, "resume", "promote", "rollback"),
            RolloutStanding.LeftBehind => Choice(options, "resume", "rollback"),
            _ => status.Last is { End: Phase.RollbackFailed } ? $"schemagate canary rollback {options}" : null,
        };
    }
}
