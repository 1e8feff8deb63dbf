using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison;

/// <summary>Compares what two schemas accept.</summary>
internal interface ISchemaComparison
{
    /// <summary>Has a pair of schemas compared where an operation uses them. Each (old, new, flow, wire) is looked into once, when all are known.</summary>
    void Compare(Schema old, Schema @new, SchemaPlace place);

    /// <summary>True when containment proves that <paramref name="new"/> accepts all that <paramref name="old"/> accepts.</summary>
    bool AcceptsAll(Schema old, Schema @new, Contracts.Flow flow, Contracts.Wire wire);
}
