using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Something that goes wrong at one call of a rollout.</summary>
/// <param name="Trouble">What.</param>
/// <param name="Kind">With which fault the call ends, where it does.</param>
/// <param name="Calls">At how many calls in a row.</param>
internal sealed record SimFault(SimTrouble Trouble, FaultKind Kind = default, int Calls = 1)
{
    public override string ToString() => Trouble is SimTrouble.FailBefore or SimTrouble.FailAfter ? $"{Trouble} {Kind} x{Calls}" : Trouble.ToString();
}
