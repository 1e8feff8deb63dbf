using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Interns the schemas of one contract and merges their conjuncts. Used by one thread at a time.</summary>
internal sealed class SchemaSpace
{
    private readonly Dictionary<Node, Schema> _single = [];
    private readonly Dictionary<ImmutableArray<Node>, Schema> _several = new(new ConjunctsComparer());
    private readonly Dictionary<Node, DiscriminatorMapping> _mappings = [];
    private readonly Flattening _flattening;
    private int _count;

    public SchemaSpace(IReferences references, SchemaDialect dialect)
    {
        (References, Dialect) = (references, dialect);
        _flattening = new Flattening(this);
        Any = new Schema(this, _count++, []);
        Null = Demanding(Any, new Shape { Types = JsonTypes.Null });
    }

    public IReferences References { get; }

    public SchemaDialect Dialect { get; }

    /// <summary>The patterns of this contract, each read once.</summary>
    public PatternLibrary Patterns { get; } = new();

    /// <summary>The schema that accepts everything.</summary>
    public Schema Any { get; }

    /// <summary>The schema that accepts null, written nowhere.</summary>
    public Schema Null { get; }

    /// <summary>The schema written at <paramref name="node"/>; a plain reference is its target; an absent node accepts everything.</summary>
    public Schema Of(Node node)
    {
        if (!node.Exists)
        {
            return Any;
        }

        if (!_single.TryGetValue(node, out var found))
        {
            var target = Target(node);
            found = target == node ? Create(node) : Of(target);
            _single[node] = found;
        }

        return found;
    }

    /// <summary>The conjunction of written schemas.</summary>
    public Schema Of(ImmutableArray<Node> conjuncts)
    {
        var targets = conjuncts.Select(Target).Where(node => !AcceptsAll(node)).Distinct().ToImmutableArray();
        if (targets.Length < 2)
        {
            return targets.IsEmpty ? Any : Of(targets[0]);
        }

        if (!_several.TryGetValue(targets, out var found))
        {
            _several[targets] = found = new Schema(this, _count++, targets);
        }

        return found;
    }

    /// <summary>A space for the same document with nothing in it yet, for use on another thread.</summary>
    public SchemaSpace Anew() => new(References, Dialect);

    /// <summary>The schema of this space that is what another is in a space of the same document; not for parts of what a schema demands.</summary>
    public Schema TwinOf(Schema other) => ReferenceEquals(other, other.Space.Null) ? Null : Of(other.Conjuncts);

    /// <summary>A part of what a schema demands, as a schema of its own; a new one each time.</summary>
    public Schema Demanding(Schema whole, Shape part) => new(whole, _count++, part);

    /// <summary>What the discriminator of a schema object names, read once: every subtype inherits it, and there may be very many.</summary>
    internal DiscriminatorMapping MappingOf(Node holder)
    {
        if (!_mappings.TryGetValue(holder, out var found))
        {
            _mappings[holder] = found = DiscriminatorReader.MappingOf(holder, this);
        }

        return found;
    }

    internal Shape Merge(Schema schema) => schema.Conjuncts.IsEmpty ? Shape.Any : ShapeMerger.Merge(this, schema.Flat);

    /// <summary>Looks at keywords only: to merge would lead in a circle where a map holds values of its own kind.</summary>
    internal bool SaysNothing(Schema schema) =>
        schema.Conjuncts.IsEmpty || (_flattening.Of(schema.Conjuncts) is { Never: null } flat && KeywordGroups.In(flat.Objects) == KeywordGroup.None);

    /// <summary>The schema objects that a written schema consists of: itself, what it refers to, and its <c>allOf</c>s.</summary>
    internal FlatSchema Flatten(Node node) => Flatten([node]);

    internal FlatSchema Flatten(ImmutableArray<Node> conjuncts) => _flattening.Of(conjuncts);

    private Schema Create(Node node) => AcceptsAll(node) ? Any : new Schema(this, _count++, [node]);

    /// <summary>Follows a reference that has nothing to say beside it.</summary>
    internal Node Target(Node node) => node[Keyword.Ref].IsString && !HasSiblings(node) ? References.Resolve(node) : node;

    private bool HasSiblings(Node node)
    {
        if (Dialect != SchemaDialect.OpenApi31)
        {
            return false;
        }

        foreach (var member in node.Members)
        {
            if (member.Keyword is not (Keyword.Ref or Keyword.Description or Keyword.Summary or Keyword.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>true</c> and <c>{}</c>.</summary>
    internal static bool AcceptsAll(Node node)
    {
        var members = node.Members;
        return node.IsTrue || (node.IsObject && !members.MoveNext());
    }
}
