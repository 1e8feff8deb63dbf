using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Tests.Contracts.Values;

public sealed class ValueSetTests
{
    private static readonly ValueSet Mixed = ValueSet.Of([JsonNumber.Of(1), new JsonString("a"), JsonNumber.Of(1), JsonNull.Instance]);

    [Fact]
    public void A_repeated_value_counts_once() => Assert.Equal("1 \"a\" null", string.Join(' ', Mixed.Values));

    [Fact]
    public void Sets_are_equal_whatever_their_order()
    {
        var turned = ValueSet.Of([JsonNull.Instance, new JsonString("a"), JsonNumber.Of(1)]);

        Assert.Equal(Mixed, turned);
        Assert.Equal(Mixed.GetHashCode(), turned.GetHashCode());
    }

    [Fact]
    public void Set_operations()
    {
        var other = ValueSet.Of([new JsonString("a"), JsonBoolean.True]);

        Assert.Equal("\"a\"", string.Join(' ', Mixed.Intersect(other).Values));
        Assert.Equal("1 null", string.Join(' ', Mixed.Except(other).Values));
        Assert.Equal("1 \"a\" null true", string.Join(' ', Mixed.Union(other).Values));
        Assert.Equal("1 null", string.Join(' ', Mixed.Filter(JsonTypes.Number | JsonTypes.Null).Values));
        Assert.True(Mixed.Intersect(other).IsSubsetOf(Mixed));
        Assert.False(other.IsSubsetOf(Mixed));
    }

    [Fact]
    public void A_large_set_answers_at_once()
    {
        var large = ValueSet.Of(Enumerable.Range(0, 100_000).Select(number => JsonNumber.Of(number)));

        Assert.True(ValueSet.Of(large.Values.Reverse()).IsSubsetOf(large));
        Assert.False(large.Contains(JsonNumber.Of(100_000)));
    }
}
