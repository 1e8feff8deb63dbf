using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Compares schemas as a graph of pairs. Each (old, new, direction, wire) is looked into once; cost grows with what changed.
/// The walk keeps a list of pairs to look into, so that no document can make it deep.
/// </summary>
internal sealed class SchemaComparison(ContainmentJudge judge, ConverseJudge converse, SchemaMeanings meanings, LifecycleTerms terms) : ISchemaComparison
{
    private readonly Dictionary<PairKey, SchemaPair> _pairs = [];
    private readonly Queue<SchemaPair> _open = new();
    private readonly List<PairUse> _uses = [];

    /// <summary>On what terms things may go.</summary>
    public LifecycleTerms Terms { get; } = terms;

    /// <summary>Every pair that was looked into, in order of discovery.</summary>
    public IReadOnlyCollection<SchemaPair> Pairs => _pairs.Values;

    /// <summary>Where operations use pairs, in the order in which they were asked.</summary>
    public IReadOnlyList<PairUse> Uses => _uses;

    public void Compare(Schema old, Schema @new, SchemaPlace place)
    {
        if (meanings.AreSame(old, @new))
        {
            return;
        }

        _uses.Add(new PairUse(PairOf(new PairKey(old, @new, place.Flow, place.Wire)), place));
    }

    /// <summary>Looks into every pair that was asked for, and those below.</summary>
    public void Complete()
    {
        while (_open.TryDequeue(out var pair))
        {
            Look(pair);
        }
    }

    public bool AcceptsAll(Schema old, Schema @new, Flow flow, Wire wire) => judge.Ask(old, @new, flow, wire).Answer == Answer.Yes;

    /// <summary>True when two schemas are known at a glance to mean the same.</summary>
    internal bool IsSame(Schema one, Schema other) => meanings.AreSame(one, other);

    /// <summary>Equal for schemas that are known at a glance to mean the same.</summary>
    internal Documents.Hash128 MeaningOf(Schema schema) => meanings.Of(schema);

    /// <summary>Puts a pair below another.</summary>
    internal void Link(SchemaPair from, PairKey key, string? name, PathStep? step, bool isHarmless, bool isAlwaysSent = false, bool isProofless = false)
    {
        if (!meanings.AreSame(key.Old, key.New))
        {
            from.Add(new PairEdge(PairOf(key), name, step, isHarmless, isAlwaysSent, isProofless));
        }
    }

    /// <summary>A value that the reading side of a pair takes by several branches of a <c>oneOf</c>, though it accepts all that the other side accepts.</summary>
    internal JsonValue? OverlapOf(SchemaPair pair) => judge.Overlap(pair.Key.Inner, pair.Key.Outer, pair.Flow, pair.Key.Wire);

    /// <summary>How two schemas relate; null when they accept the same.</summary>
    internal Relation? RelationOf(PairKey key)
    {
        if (meanings.AreSame(key.Old, key.New))
        {
            return null;
        }

        var forward = judge.Ask(key.Old, key.New, key.Flow, key.Wire).Answer;
        var backward = judge.Ask(key.New, key.Old, key.Flow, key.Wire).Answer;
        return (forward, backward) switch
        {
            (Answer.Yes, Answer.Yes) => null,
            (Answer.Yes, _) => Relation.Widened,
            (_, Answer.Yes) => Relation.Narrowed,
            _ => Relation.Incomparable,
        };
    }

    private SchemaPair PairOf(PairKey key)
    {
        if (!_pairs.TryGetValue(key, out var pair))
        {
            _pairs[key] = pair = new SchemaPair(_pairs.Count, key, converse.Ask(key));
            _open.Enqueue(pair);
        }

        return pair;
    }

    private void Look(SchemaPair pair)
    {
        pair.Settle(judge.Ask(pair.Key.Inner, pair.Key.Outer, pair.Flow, pair.Key.Wire));
        var scope = new PairScope(pair, NullableWrap.Unwrap(pair.Old.Shape), NullableWrap.Unwrap(pair.New.Shape), this);
        AnnotationComparison.Compare(scope);
        StructureComparison.Compare(scope);
    }
}
