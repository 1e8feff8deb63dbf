using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine;

/// <summary>A contract does not keep the promise of its baseline, or the two cannot be compared.</summary>
/// <param name="result">What was found; it did not pass.</param>
public sealed class ContractBrokenException(GateResult result) : Exception(ContractMessage.Of(result))
{
    /// <summary>What was found.</summary>
    public GateResult Result { get; } = result;
}
