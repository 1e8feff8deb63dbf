using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>A finite set of JSON values, without repetition, in the order of first mention; compared as a set.</summary>
internal sealed record ValueSet(ImmutableArray<JsonValue> Values)
{
    private const int IndexedFrom = 8;
    private HashSet<JsonValue>? _index;

    public static ValueSet Empty { get; } = new([]);

    public int Count => Values.Length;

    public bool IsEmpty => Values.IsEmpty;

    /// <summary>The types of its values.</summary>
    public JsonTypes Types => Values.Aggregate(JsonTypes.None, (types, value) => types | value.Types);

    private HashSet<JsonValue> Index => _index ??= [.. Values];

    /// <summary>A set of values that may repeat.</summary>
    public static ValueSet Of(IEnumerable<JsonValue> values)
    {
        var seen = new HashSet<JsonValue>();
        return new ValueSet([.. values.Where(seen.Add)]);
    }

    public bool Contains(JsonValue value) => Values.Length >= IndexedFrom ? Index.Contains(value) : Values.Contains(value);

    public ValueSet Intersect(ValueSet other) => Keep(other.Contains);

    public ValueSet Except(ValueSet other) => Keep(value => !other.Contains(value));

    public ValueSet Union(ValueSet other) => other.IsSubsetOf(this) ? this : new ValueSet([.. Values, .. other.Except(this).Values]);

    public bool IsSubsetOf(ValueSet other) => Count <= other.Count && Values.All(other.Contains);

    /// <summary>The values of some types.</summary>
    public ValueSet Filter(JsonTypes types) => Keep(value => (value.Types & types) != 0);

    public bool Equals(ValueSet? other) => ReferenceEquals(this, other) || (other is not null && Count == other.Count && IsSubsetOf(other));

    public override int GetHashCode() => Values.Aggregate(Values.Length, (sum, value) => unchecked(sum + value.GetHashCode()));

    private ValueSet Keep(Func<JsonValue, bool> isKept)
    {
        var kept = Values.RemoveAll(value => !isKept(value));
        return kept.Length == Values.Length ? this : new ValueSet(kept);
    }
}
