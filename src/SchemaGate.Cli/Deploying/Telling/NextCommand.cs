using SchemaGate.Canary.Rollouts;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>The command that a person runs next.</summary>
internal static class NextCommand
{
    /// <summary>How a command names a service.</summary>
    public static string OptionsFor(ServiceAddress address) => $"--project-id {address.Project} --region {address.Region} --service {address.Service}";

    /// <returns>Null when there is nothing to decide.</returns>
    public static string? For(ServiceStatus status)
    {
        var options = OptionsFor(status.Address);
        return status.Standing switch
        {
            RolloutStanding.Running => $"schemagate canary hold|promote|rollback {options}",
            RolloutStanding.Waiting => $"schemagate canary monitor {options} --revision {status.Mark?.Canary}",
            RolloutStanding.Held => $"schemagate canary promote|rollback|resume {options}",
            RolloutStanding.LeftBehind => $"schemagate canary resume|rollback {options}",
            _ => status.Last is { End: Phase.RollbackFailed } ? $"schemagate canary rollback {options}" : null,
        };
    }
}
