using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Tests.Rollouts.Events;

public sealed class ResumedTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("5,25,50", true, 5, "5,25,50", 0)]
    [InlineData("5,25,50", true, 25, "5,25,50", 1)]
    [InlineData("5,25,50", true, 0, "5,25,50", 2)]
    [InlineData("none", true, 0, "none", 0)]
    [InlineData("5,25,50", false, 5, "5,10,20", 0)]
    [InlineData(null, true, 10, "10,20", 0)]
    [InlineData("none", true, 10, "10", 0)]
    [InlineData("5,25,50", true, 30, "30,50", 0)]
    public void ARolloutKeepsTheStepsThatItBeganWithUnlessItIsTold(string? remembered, bool keeps, int percent, string steps, int step)
    {
        var mark = new RolloutMark { RolloutId = "r1", Stable = "orders-1", Canary = "orders-2", Started = Now, Steps = remembered, Owner = "o", LeaseUntil = Now };
        var plan = new RolloutPlan { Id = "r2", Service = "orders", Owner = "p", KeepsSteps = keeps, Policy = new() { Steps = [10, 20] } };

        var rollout = Rollout.Begin(plan, Now).Apply(new Resumed(Now, mark, Phase.Shifting, percent));

        Assert.Equal((steps, step), (StepText.Of(rollout.Policy.Steps), rollout.Step));
    }
}
