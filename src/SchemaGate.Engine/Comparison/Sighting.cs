using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>A place where a change shows.</summary>
/// <param name="Operation">The operation; null for the contract as a whole.</param>
/// <param name="Source">Knows where in the operation; asked only when somebody wants to know, because a change may reach very many.</param>
/// <param name="Visit">What to ask it for.</param>
internal readonly record struct Sighting(OperationName? Operation, ITrailSource Source, int Visit = 0)
{
    /// <summary>Where in the operation.</summary>
    public Trail Trail => Source.TrailOf(Visit);
}
