namespace SchemaGate.Engine.Contracts;

/// <summary>How firm a promise is, weakest first.</summary>
internal enum StabilityLevel : byte
{
    /// <summary>Not one of the known levels.</summary>
    Unknown,
    Draft,
    Alpha,
    Beta,
    Stable,
}
