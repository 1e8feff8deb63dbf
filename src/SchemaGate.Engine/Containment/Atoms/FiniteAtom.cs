using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Some values, of whatever type; null and the booleans are always kept like this.</summary>
internal sealed record FiniteAtom(ValueSet Values) : Atom
{
    public override JsonTypes Types => Values.Types;

    public override bool IsEmpty => Values.IsEmpty;
}
