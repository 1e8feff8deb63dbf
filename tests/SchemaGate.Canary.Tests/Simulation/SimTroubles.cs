using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Everything that is tried at a call.</summary>
internal static class SimTroubles
{
    // Long enough to outlast every patience.
    private const int ForGood = 1_000_000;

    public static IReadOnlyList<SimFault> All { get; } =
    [
        .. Enum.GetValues<FaultKind>().SelectMany(kind => new[] { new SimFault(SimTrouble.FailBefore, kind), new SimFault(SimTrouble.FailAfter, kind) }),
        new(SimTrouble.FailBefore, FaultKind.PermissionDenied, ForGood),
        new(SimTrouble.FailBefore, FaultKind.Unavailable, 12),
        .. Enum.GetValues<SimTrouble>().Where(trouble => trouble is not (SimTrouble.FailBefore or SimTrouble.FailAfter)).Select(trouble => new SimFault(trouble)),
    ];

    /// <summary>One of each that a rollout can tell apart, for trying two at a time.</summary>
    public static IReadOnlyList<SimFault> Distinct { get; } =
    [
        new(SimTrouble.FailBefore, FaultKind.Unavailable),
        new(SimTrouble.FailBefore, FaultKind.PermissionDenied),
        new(SimTrouble.FailBefore, FaultKind.PermissionDenied, ForGood),
        new(SimTrouble.FailBefore, FaultKind.FailedPrecondition),
        new(SimTrouble.FailAfter, FaultKind.OutcomeUnknown),
        .. All.Where(fault => fault.Trouble is not (SimTrouble.FailBefore or SimTrouble.FailAfter)),
    ];
}
