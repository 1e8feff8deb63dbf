using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>A pair of operations that is being compared.</summary>
/// <param name="Contracts">The contracts that they belong to.</param>
/// <param name="Name">How the pair is called in findings: as the new contract calls it.</param>
/// <param name="Request">Which way requests travel; responses travel the other way.</param>
internal sealed record OperationScope(ContractPair Contracts, OperationName Name, Flow Request)
{
    public Flow Response => Request == Flow.Sent ? Flow.Received : Flow.Sent;

    public void Report(Change change) => Contracts.Sink.Add(Name, change);

    /// <summary>Reports the fields of two objects that no version of OpenAPI knows.</summary>
    public void CompareUnknown(Node old, Node @new, Grammar grammar, Trail trail) => Contracts.CompareUnknown(Name, (old, @new), grammar, trail);

    /// <summary>True when two values and all that they reach are the same on the wire.</summary>
    public bool AreSame(Node old, Node @new) => Contracts.AreSame(old, @new);

    /// <summary>Compares what values may be; a missing schema accepts everything, and its coming or going is one change.</summary>
    /// <param name="old">The old schema, where it is written, and the object around it.</param>
    /// <param name="new">The new schema, likewise.</param>
    /// <param name="at">Where in the operation, and how the values travel.</param>
    /// <param name="missing">What to report when one side has no schema.</param>
    public void CompareSchemas(SchemaSlot old, SchemaSlot @new, SchemaPlace at, Facet missing)
    {
        if (old.Schema is not null && @new.Schema is not null)
        {
            Contracts.Schemas.Compare(old.Schema, @new.Schema, at);
        }
        else if (old.Schema is { IsAny: false } || @new.Schema is { IsAny: false })
        {
            var isAdded = old.Schema is null;
            Report(new Change
            {
                Facet = missing,
                Edit = isAdded ? Edit.Added : Edit.Removed,
                Relation = isAdded ? Relation.Narrowed : Relation.Widened,
                Flow = at.Flow,
                Old = old.Source,
                New = @new.Source,
                OldScope = old.Scope,
                NewScope = @new.Scope,
                Subject = at.Trail.Step,
                Trail = at.Trail,
            });
        }
    }

    public SchemaPlace Place(Trail trail, Flow flow, Wire wire) => new(Name, trail, flow, wire);
}
