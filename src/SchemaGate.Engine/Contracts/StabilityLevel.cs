namespace SchemaGate.Engine.Contracts;

/// <summary>How firm a promise is, weakest first.</summary>
public enum StabilityLevel
{
    /// <summary>Not one of the known levels.</summary>
    Unknown,

    /// <summary>A first idea.</summary>
    Draft,

    /// <summary>Usable, and bound to change.</summary>
    Alpha,

    /// <summary>Nearly settled.</summary>
    Beta,

    /// <summary>Settled; also what holds where nothing is said.</summary>
    Stable,
}
