namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>How the simulated canary behaves.</summary>
internal enum SimHealth
{
    /// <summary>Like the stable revision.</summary>
    Healthy,

    /// <summary>Three of a hundred requests fail.</summary>
    Failing,

    /// <summary>Nobody calls it.</summary>
    Silent,
}
