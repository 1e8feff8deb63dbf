using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Which call of a rollout meets which trouble, and what it does to the world.</summary>
internal sealed class SimSchedule(IReadOnlyDictionary<int, SimFault> faults, SimCloud cloud, SimTime time) : IDisposable
{
    private readonly CancellationTokenSource _interruption = new();
    private int _failing;
    private SimFault? _failure;

    /// <summary>Calls so far.</summary>
    public int Calls { get; private set; }

    public CancellationToken Interrupted => _interruption.Token;

    /// <summary>Until when the metrics stand still.</summary>
    public DateTimeOffset LateUntil { get; private set; }

    public void Dispose() => _interruption.Dispose();

    public T Call<T>(Func<T> effect)
    {
        time.Advance(TimeSpan.FromMilliseconds(50));
        if (faults.TryGetValue(Calls++, out var fault))
        {
            Start(fault);
        }

        var failure = _failing-- > 0 ? _failure : null;
        Before(failure);
        var result = effect();
        After(failure);
        return result;
    }

    private void Start(SimFault fault)
    {
        if (fault.Trouble is SimTrouble.FailBefore or SimTrouble.FailAfter or SimTrouble.KillBefore or SimTrouble.KillAfter)
        {
            (_failing, _failure) = (fault.Calls, fault);
            return;
        }

        Happen(fault.Trouble);
    }

    private void Happen(SimTrouble trouble)
    {
        switch (trouble)
        {
            case SimTrouble.ClockForward: time.Jump += TimeSpan.FromDays(1); break;
            case SimTrouble.ClockBack: time.Jump -= TimeSpan.FromDays(1); break;
            case SimTrouble.LateData: LateUntil = time.Platform + TimeSpan.FromMinutes(10); break;
            case SimTrouble.Interrupt: _interruption.Cancel(); break;
            default: cloud.Meet(trouble); break;
        }
    }

    private static void Before(SimFault? failure)
    {
        switch (failure?.Trouble)
        {
            case SimTrouble.FailBefore: throw new PlatformException(failure.Kind, "simulated, before");
            case SimTrouble.KillBefore: throw new SimKilledException(isAfter: false);
        }
    }

    private static void After(SimFault? failure)
    {
        switch (failure?.Trouble)
        {
            case SimTrouble.FailAfter: throw new PlatformException(failure.Kind, "simulated, after");
            case SimTrouble.KillAfter: throw new SimKilledException(isAfter: true);
        }
    }
}
