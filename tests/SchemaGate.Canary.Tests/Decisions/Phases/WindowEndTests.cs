using SchemaGate.Canary.Decisions.Phases;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Tests.Decisions.Phases;

public sealed class WindowEndTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Unattended.Hold, "Held: ")]
    [InlineData(Unattended.Rollback, "The canary is being rolled back: ")]
    public void ACanaryThatCannotBeMeasuredSaysWhyNot(Unattended onErrors, string beginning)
    {
        var rollout = Rollout.Begin(new() { Id = "r", Service = "s", Owner = "o", Policy = new() { OnErrors = onErrors } }, Now);
        for (var check = 0; check < 5; check++)
        {
            rollout = rollout.Apply(new MeasurementFailed(Now, new(FaultKind.PermissionDenied, "Grant roles/monitoring.viewer.")));
        }

        Assert.Equal(
            $"{beginning}The canary could not be measured 5 times in a row (PermissionDenied: Grant roles/monitoring.viewer.).",
            WindowEnd.Of(rollout, Now)?.Sentence);
    }
}
