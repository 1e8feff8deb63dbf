namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>The simulated process is gone.</summary>
/// <param name="isAfter">True when its last call took effect.</param>
internal sealed class SimKilledException(bool isAfter) : Exception
{
    public bool IsAfter { get; } = isAfter;
}
