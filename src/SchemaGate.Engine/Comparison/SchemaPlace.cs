using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Where a pair of schemas is used.</summary>
/// <param name="Operation">The operation that reaches it.</param>
/// <param name="Trail">The steps within the operation.</param>
/// <param name="Flow">Which way its values travel.</param>
/// <param name="Wire">How they travel.</param>
internal sealed record SchemaPlace(OperationName Operation, Trail Trail, Flow Flow, Wire Wire)
{
    /// <summary>True when no request comes without a value here: its default affects nobody.</summary>
    public bool IsAlwaysSent { get; init; }
}
