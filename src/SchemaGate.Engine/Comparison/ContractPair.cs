using SchemaGate.Engine.Comparison.Security;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>Two contracts that are being compared, and where the changes go.</summary>
internal sealed class ContractPair(Contract old, Contract @new, ISchemaComparison schemas, IChangeSink sink, LifecycleTerms terms)
{
    private readonly bool _speakAlike = old.Dialect == @new.Dialect && old.Ambient == @new.Ambient;

    public Contract Old { get; } = old;

    public Contract New { get; } = @new;

    public ISchemaComparison Schemas { get; } = schemas;

    public IChangeSink Sink { get; } = sink;

    /// <summary>On what terms things may go.</summary>
    public LifecycleTerms Terms { get; } = terms;

    /// <summary>Which scheme of the one contract is which of the other.</summary>
    public SchemePairing Schemes { get; } = new(old, @new);

    /// <summary>True when at least one of the two is written in Swagger 2.0, where media types are no objects and a body is a parameter.</summary>
    public bool HasSwagger { get; } = old.Dialect == Dialect.Swagger20 || @new.Dialect == Dialect.Swagger20;

    /// <summary>Reports the fields of two objects that no version of OpenAPI knows.</summary>
    /// <param name="operation">The operation that they belong to; null for the document.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="grammar">Which fields they have.</param>
    /// <param name="trail">Where they stand.</param>
    public void CompareUnknown(OperationName? operation, (Node Old, Node New) objects, Grammar grammar, Trail trail)
    {
        foreach (var change in UnknownFields.Compare(objects.Old, objects.New, grammar, trail))
        {
            Sink.Add(operation, change);
        }
    }

    /// <summary>
    /// True when two values and all that they reach are the same on the wire. Never true for two versions of OpenAPI, in which the
    /// same words may mean different things.
    /// </summary>
    public bool AreSame(Node old, Node @new) =>
        _speakAlike &&
        old.Exists == @new.Exists &&
        (!old.Exists || Old.References.Closure(old) == New.References.Closure(@new));
}
