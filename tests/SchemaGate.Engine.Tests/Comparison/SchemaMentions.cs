using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Comparison;

/// <summary>Stands for the comparison of schemas: says where two that differ are used, and how their values travel.</summary>
internal sealed class SchemaMentions(IChangeSink sink) : ISchemaComparison
{
    private readonly PlainReferences _references = new();

    public void Compare(Schema old, Schema @new, SchemaPlace place)
    {
        if (!AreSame(old, @new))
        {
            sink.Add(place.Operation, new Change
            {
                Facet = Facet.AcceptedValues,
                Edit = Edit.Changed,
                Relation = Relation.Incomparable,
                Flow = place.Flow,
                Old = old.Conjuncts.FirstOrDefault(),
                New = @new.Conjuncts.FirstOrDefault(),
                Subject = place.Wire.ToString(),
                Trail = place.Trail,
            });
        }
    }

    public bool AcceptsAll(Schema old, Schema @new, Flow flow, Wire wire) => @new.IsAny || AreSame(old, @new);

    private bool AreSame(Schema old, Schema @new) =>
        old.Conjuncts.Select(_references.Closure).SequenceEqual(@new.Conjuncts.Select(_references.Closure));
}
