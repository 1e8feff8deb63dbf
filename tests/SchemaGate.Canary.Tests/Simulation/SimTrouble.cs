namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>What can go wrong at a call.</summary>
internal enum SimTrouble
{
    /// <summary>The call fails without effect.</summary>
    FailBefore,

    /// <summary>The call takes effect, and the caller is told that it failed.</summary>
    FailAfter,

    /// <summary>The process is killed before the call takes effect.</summary>
    KillBefore,

    /// <summary>The process is killed right after the call took effect.</summary>
    KillAfter,

    /// <summary>Someone deploys a third revision and gives it all traffic.</summary>
    ForeignDeploy,

    /// <summary>Someone gives all traffic back to the stable revision.</summary>
    ForeignRollback,

    /// <summary>Someone splits the traffic by halves.</summary>
    ForeignSplit,

    /// <summary>Someone writes an annotation that is none of ours.</summary>
    ForeignNote,

    /// <summary>Someone removes all annotations.</summary>
    ForeignWipe,

    /// <summary>Another process takes the rollout over.</summary>
    ForeignOwner,

    /// <summary>The wall clock is set forward by a day.</summary>
    ClockForward,

    /// <summary>The wall clock is set back by a day.</summary>
    ClockBack,

    /// <summary>The metrics stand still for ten minutes.</summary>
    LateData,

    /// <summary>The canary stops being Ready.</summary>
    CanaryCrash,

    /// <summary>For half a minute the platform does not know whether the canary is Ready.</summary>
    CanaryWaver,

    /// <summary>The stable revision stops being Ready.</summary>
    StableCrash,

    /// <summary>The process is asked to stop.</summary>
    Interrupt,
}
