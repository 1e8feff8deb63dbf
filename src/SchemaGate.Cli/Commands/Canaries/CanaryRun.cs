using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>A rollout without a contract.</summary>
internal static class CanaryRun
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(RolloutTask task, TelemetrySettings settings, Terminal terminal)
    {
        var telemetry = new RolloutTelemetry(settings, task.Service.Address, terminal);
        await using (telemetry.ConfigureAwait(false))
        {
            return await RolloutSession.RunAsync(task, telemetry, terminal).ConfigureAwait(false);
        }
    }
}
