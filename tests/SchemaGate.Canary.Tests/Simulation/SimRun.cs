using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Canary.Running;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>One rollout with scheduled troubles, and after a kill another process that takes it over.</summary>
internal sealed class SimRun : IRolloutListener
{
    private static readonly CanaryPolicy Policy = new()
    {
        Window = new() { Duration = TimeSpan.FromSeconds(30), Extension = TimeSpan.FromSeconds(30), Interval = TimeSpan.FromSeconds(20), WarmUp = TimeSpan.Zero },
        Patience = new() { BreachesInARow = 2, ErrorsInARow = 3 },
    };

    private const int MostTurns = 5000;
    private readonly List<RolloutEvent> _events = [];
    private int _turns;

    private SimRun(IReadOnlyDictionary<int, SimFault> faults)
    {
        Time = new();
        Cloud = new(Time);
        Schedule = new(faults, Cloud, Time);
    }

    public SimTime Time { get; }

    public SimCloud Cloud { get; }

    public SimSchedule Schedule { get; }

    public IReadOnlyList<RolloutEvent> Events => _events;

    /// <summary>How it ended; of the last process when others were killed.</summary>
    public Rollout Rollout { get; private set; } = null!;

    /// <summary>True when the process that ended was started to roll back.</summary>
    public bool AskedForRollback { get; private set; }

    /// <summary>True when the process that ended took over from one that was killed.</summary>
    public bool WasKilled { get; private set; }

    /// <summary>True when the process that ended could not measure at least once.</summary>
    public bool MeasurementFailed => _events.Any(happened => happened is MeasurementFailed);

    public static SimRun Of(SimHealth health, IReadOnlyDictionary<int, SimFault> faults)
    {
        var run = new SimRun(faults);
        run.RunToTheEnd(health);
        run.Schedule.Dispose();
        return run;
    }

    /// <summary>The service when the rollout's phase became an end; null when it could not be read then.</summary>
    public ServiceState? AtTheEnd { get; private set; }

    public void Happened(Rollout rollout, RolloutEvent happened)
    {
        _events.Add(happened);
        if (rollout.Phase.IsEnd() && rollout.CleanUp is CleanUp.Delete or CleanUp.Release && AtTheEnd is null)
        {
            AtTheEnd = Cloud.LastRead;
        }
    }

    public void Seen(Rollout rollout, ServiceState state)
    {
        if (++_turns > MostTurns)
        {
            throw new SimBrokenException(SimRule.EveryEndHasAReason, $"More than {MostTurns} turns: {rollout.Phase}.");
        }
    }

    private void RunToTheEnd(SimHealth health)
    {
        var plan = new RolloutPlan { Id = "r1", Service = "orders", Image = "image", Revision = SimCloud.Canary, Owner = "first", Policy = Policy };
        while (true)
        {
            try
            {
                Rollout = Runner(health).RunAsync(plan, Schedule.Interrupted).GetAwaiter().GetResult();
                return;
            }
            catch (SimKilledException killed)
            {
                plan = TakeOver(plan, killed);
            }
        }
    }

    // Who was killed after a call is followed by a process that rolls back, who was killed before it by one that goes on.
    private RolloutPlan TakeOver(RolloutPlan plan, SimKilledException killed)
    {
        _events.Clear();
        AtTheEnd = null;
        WasKilled = true;
        AskedForRollback = killed.IsAfter;
        return plan with
        {
            Id = "r2",
            Owner = plan.Owner + "+",
            IsTakeOver = true,
            Request = killed.IsAfter ? new(OperatorWish.Rollback, "ann", "the runner is gone") : null,
        };
    }

    private RolloutRunner Runner(SimHealth health) => new(
        new(new SimHost(Cloud, Schedule), new SimMetrics(Schedule, Time, health)), this, Time, new Random(1));
}
