using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>One pair while it is looked into: the shapes to compare, and where to put what is found.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Old">The old shape, a nullable wrap taken off.</param>
/// <param name="New">The new shape, a nullable wrap taken off.</param>
/// <param name="Comparison">Hands out the pairs below and answers containment.</param>
internal sealed record PairScope(SchemaPair Pair, Shape Old, Shape New, SchemaComparison Comparison) : IChangeSink
{
    /// <summary>The place of a pair is known when it is told.</summary>
    public static Trail Here { get; } = new(null, string.Empty);

    /// <summary>Records a difference between keywords, unless containment proved that it has no effect.</summary>
    public void Constraint(Facet facet, Edit edit, Relation relation, Evidence evidence)
    {
        if (Effect(relation) is { } effect)
        {
            Report(facet, edit, effect, evidence);
        }
    }

    /// <summary>Records a difference that is told even when the accepted values are the same.</summary>
    public void Report(Facet facet, Edit edit, Relation relation, Evidence evidence) => Pair.Add(new Change
    {
        Facet = facet,
        Edit = edit,
        Relation = relation,
        Flow = Pair.Flow,
        Old = evidence.Old,
        New = evidence.New,
        OldScope = Pair.OldScope,
        NewScope = Pair.NewScope,
        Subject = evidence.Subject,
        OldValue = evidence.OldValue,
        NewValue = evidence.NewValue,
        Circumstances = evidence.Circumstances,
        Trail = Here,
        IsHarmless = evidence.IsHarmless || (facet == Facet.Property && Effect(relation) is null),
        IsCertain = IsCertain(relation),
        Witness = WitnessFor(relation),
    });

    /// <summary>Records what was found by a comparison that knows nothing of pairs.</summary>
    public void Add(Contracts.OperationName? operation, Change change) =>
        Pair.Add(change with { Flow = Pair.Flow, OldScope = Pair.OldScope, NewScope = Pair.NewScope });

    /// <summary>Goes on with a pair below.</summary>
    public void Descend(Schema old, Schema @new, string? name, PathStep? step, bool isHarmless = false, bool isAlwaysSent = false) =>
        Comparison.Link(Pair, Pair.Key with { Old = old, New = @new }, name, step, isHarmless, isAlwaysSent);

    /// <summary>Goes on with a pair that containment looks past, so that what it proved here says nothing there.</summary>
    public void DescendPastProof(Schema old, Schema @new, string name, PathStep? step) =>
        Comparison.Link(Pair, Pair.Key with { Old = old, New = @new }, name, step, isHarmless: false, isProofless: true);

    /// <summary>The relation of two schemas that are used like this pair; null when they accept the same.</summary>
    public Relation? RelationOf(Schema old, Schema @new) => Comparison.RelationOf(Pair.Key with { Old = old, New = @new });

    /// <summary>The same for a keyword that one side may lack: where containment does not know, a new one narrows and a dropped one widens.</summary>
    public Relation? RelationOf(Sourced<Schema>? old, Sourced<Schema>? @new)
    {
        var any = Pair.Old.Space.Any;
        var relation = RelationOf(old?.Value ?? any, @new?.Value ?? any);
        return relation == Relation.Incomparable ? Presence.Relation(old, @new) : relation;
    }

    private Relation? Effect(Relation relation) => (Pair.Forward.Answer, Pair.Backward.Answer, relation) switch
    {
        (_, _, Relation.Annotation) => relation,
        (Answer.Yes, Answer.Yes, _) => null,
        (Answer.Yes, _, Relation.Narrowed) => null,
        (_, Answer.Yes, Relation.Widened) => null,
        (Answer.Yes, _, Relation.Incomparable) => Relation.Widened,
        (_, Answer.Yes, Relation.Incomparable) => Relation.Narrowed,
        _ => relation,
    };

    private bool IsCertain(Relation relation) => relation switch
    {
        Relation.Narrowed => Pair.Forward.Answer != Answer.Unknown,
        Relation.Widened => Pair.Backward.Answer != Answer.Unknown,
        Relation.Incomparable => Pair.Forward.Answer == Answer.No || Pair.Backward.Answer == Answer.No,
        _ => true,
    };

    /// <summary>The value that shows it to whoever holds the old contract: one that may no longer be sent, or one that may newly come.</summary>
    private Contracts.Values.JsonValue? WitnessFor(Relation relation) => (Pair.Flow, relation) switch
    {
        (_, Relation.Annotation) => null,
        (Contracts.Flow.Sent, Relation.Narrowed or Relation.Incomparable) => Pair.Forward.Witness,
        (Contracts.Flow.Received, Relation.Widened or Relation.Incomparable) => Pair.Backward.Witness,
        _ => null,
    };
}
