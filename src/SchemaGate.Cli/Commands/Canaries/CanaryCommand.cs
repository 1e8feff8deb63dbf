using System.CommandLine;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>A canary by itself, step by step.</summary>
internal static class CanaryCommand
{
    public static Command Create(Terminal terminal) => new("canary", "Run a canary on Cloud Run step by step, look at it, and decide about it.")
    {
        CanaryStartCommand.Create(terminal),
        CanaryMonitorCommand.Create(terminal),
        CanaryStatusCommand.Create(terminal),
        CanaryWishCommand.Create(terminal, "promote", "Give the canary all traffic now.", OperatorWish.Promote),
        CanaryWishCommand.Create(terminal, "rollback", "Give all traffic back to the stable revision now; also after a promotion. Exit code 0 when it is done, 13 when it failed.", OperatorWish.Rollback),
        CanaryWishCommand.Create(terminal, "hold", "Stop the run that watches the canary and leave the traffic as it is. Exit code 0 when it is done.", OperatorWish.Hold),
        CanaryResumeCommand.Create(terminal),
        CanarySettleCommand.Create(terminal),
    };
}
