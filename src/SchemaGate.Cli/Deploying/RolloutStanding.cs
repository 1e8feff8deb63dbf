namespace SchemaGate.Cli.Deploying;

/// <summary>Where the rollout on a service stands, by what the service remembers.</summary>
internal enum RolloutStanding
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A process runs it: its lease is alive.</summary>
    Running,

    /// <summary>It went as far as it was asked to, and another command goes on.</summary>
    Waiting,

    /// <summary>It waits for a person.</summary>
    Held,

    /// <summary>Its process is gone without having ended it: the lease ran out.</summary>
    LeftBehind,
}
