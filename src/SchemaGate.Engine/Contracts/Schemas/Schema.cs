using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// What a value must satisfy: the conjunction of some written schemas. Interned by <see cref="SchemaSpace"/>, so equal
/// conjunctions of one contract are the same object and may be compared and memoised by reference.
/// </summary>
internal sealed class Schema
{
    private readonly SchemaSpace _space;
    private FlatSchema? _flat;
    private Shape? _shape;
    private bool? _isAny;
    private Hash128? _closure;

    internal Schema(SchemaSpace space, int id, ImmutableArray<Node> conjuncts)
    {
        _space = space;
        Id = id;
        Conjuncts = conjuncts;
    }

    /// <summary>What some of the keywords of <paramref name="whole"/> demand, as a schema.</summary>
    internal Schema(Schema whole, int id, Shape part)
        : this(whole._space, id, whole.Conjuncts)
    {
        (_shape, _isAny, _closure) = (part, false, Hashing.Pair(whole.Closure, Hashing.Of((ulong)id)));
    }

    /// <summary>Number within its space, in order of first use.</summary>
    public int Id { get; }

    /// <summary>The written schemas, references followed, in document order; empty accepts everything.</summary>
    public ImmutableArray<Node> Conjuncts { get; }

    /// <summary>True when nothing is demanded of a value.</summary>
    public bool IsAny => _isAny ??= _space.SaysNothing(this);

    /// <summary>The hash of what is written in its conjuncts and all that they reach; computed once.</summary>
    public Hash128 Closure => _closure ??= Conjuncts.Aggregate(Hashing.Of((ulong)Conjuncts.Length), (hash, node) => Hashing.Pair(hash, _space.References.Closure(node)));

    /// <summary>The schema objects that it consists of; computed once.</summary>
    public FlatSchema Flat => _flat ??= _space.Flatten(Conjuncts);

    /// <summary>True when a keyword is <c>true</c> in one of its schema objects. Costs no merging: it is asked of every member.</summary>
    public bool Says(Keyword keyword)
    {
        foreach (var node in Flat.Objects)
        {
            if (node[keyword].IsTrue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All conjuncts merged by meaning; computed once.</summary>
    public Shape Shape => _shape ??= _space.Merge(this);

    /// <summary>The space that interned this schema.</summary>
    public SchemaSpace Space => _space;
}
