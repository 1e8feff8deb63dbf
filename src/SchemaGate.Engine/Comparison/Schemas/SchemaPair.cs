using System.Runtime.InteropServices;
using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// An old schema and a new one that stand in the same place, in one direction. Looked into once, however many operations
/// reach it; what it finds and which pairs lie below are kept here.
/// </summary>
internal sealed class SchemaPair(int id, PairKey key, Task<ContainmentResult> converse)
{
    private readonly List<Change> _changes = [];
    private readonly List<PairEdge> _edges = [];

    public int Id { get; } = id;

    public PairKey Key { get; } = key;

    public Schema Old => Key.Old;

    public Schema New => Key.New;

    public Flow Flow => Key.Flow;

    /// <summary>Does the new schema accept all that the old one accepts?</summary>
    public ContainmentResult Forward { get; private set; }

    /// <summary>Does the old schema accept all that the new one accepts?</summary>
    public ContainmentResult Backward { get; private set; }

    /// <summary>Where to point when nothing more exact is known.</summary>
    public Node OldScope => Old.Conjuncts.IsEmpty ? default : Old.Conjuncts[0];

    public Node NewScope => New.Conjuncts.IsEmpty ? default : New.Conjuncts[0];

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>True when the default is among what changed: asked for each way here, so that it is kept.</summary>
    public bool TellsDefault { get; private set; }

    /// <summary>Valid until the next one is added.</summary>
    public ReadOnlySpan<PairEdge> Edges => CollectionsMarshal.AsSpan(_edges);

    public bool IsProvedEqual => Forward.Answer == Answer.Yes && Backward.Answer == Answer.Yes;

    /// <summary>What was proved not to happen to the accepted values.</summary>
    public Told Proved =>
        (Forward.Answer == Answer.Yes ? Told.Narrowed : Told.Nothing) | (Backward.Answer == Answer.Yes ? Told.Widened : Told.Nothing);

    /// <summary>How the accepted values relate, as far as it is known.</summary>
    public Relation Relation => (Forward.Answer, Backward.Answer) switch
    {
        (Answer.Yes, _) => Relation.Widened,
        (_, Answer.Yes) => Relation.Narrowed,
        _ => Relation.Incomparable,
    };

    /// <summary>Keeps whether the reader takes all that may be written, and waits for the converse.</summary>
    public void Settle(ContainmentResult direct)
    {
        var other = converse.GetAwaiter().GetResult();
        (Forward, Backward) = Flow == Flow.Sent ? (direct, other) : (other, direct);
    }

    public void Add(Change change)
    {
        _changes.Add(change);
        TellsDefault |= change.Facet == Facet.Default;
    }

    public void Add(PairEdge edge) => _edges.Add(edge);
}
