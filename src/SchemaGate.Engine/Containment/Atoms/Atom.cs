using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>A set of values of one kind; a schema is a union of atoms.</summary>
internal abstract record Atom
{
    /// <summary>The types of its values, at most.</summary>
    public abstract JsonTypes Types { get; }

    /// <summary>Constraints that this form cannot express; they hold too.</summary>
    public ImmutableArray<Residual> Residuals { get; init; } = [];

    /// <summary>Values that are not in it although the rest would allow them.</summary>
    public ValueSet Excluded { get; init; } = ValueSet.Empty;

    /// <summary>Branches of choices that every value of this atom satisfies.</summary>
    public ImmutableArray<Schema> Implied { get; init; } = [];

    /// <summary>How many parts it has: what a look at it costs, in steps.</summary>
    public virtual long Breadth => 1 + Residuals.Length + Implied.Length + Excluded.Count;

    /// <summary>True when it is plain that no value is in it.</summary>
    public abstract bool IsEmpty { get; }
}
