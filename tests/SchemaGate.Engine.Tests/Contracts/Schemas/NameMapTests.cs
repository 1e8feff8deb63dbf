using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

public sealed class NameMapTests
{
    private static readonly NameMap<int> Map = NameMap<int>.Of(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2, ["B"] = 3, ["é"] = 4 });

    [Fact]
    public void Names_are_in_ordinal_order_whatever_order_they_came_in()
    {
        Assert.Equal(["B", "a", "b", "é"], Map.Keys);
        Assert.Equal([3, 2, 1, 4], Map.Values);
        Assert.Equal([new("B", 3), new("a", 2), new("b", 1), new("é", 4)], Map);
    }

    [Theory]
    [InlineData("B", 3)]
    [InlineData("a", 2)]
    [InlineData("b", 1)]
    [InlineData("é", 4)]
    public void A_value_is_found_by_its_name(string name, int value)
    {
        Assert.True(Map.ContainsKey(name));
        Assert.True(Map.TryGetValue(name, out var found));
        Assert.Equal((value, value), (found, Map[name]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("c")]
    [InlineData("z\u0301")]
    public void A_name_that_is_not_there_is_not_found(string name)
    {
        Assert.False(Map.ContainsKey(name));
        Assert.False(Map.TryGetValue(name, out _));
        Assert.Throws<KeyNotFoundException>(() => Map[name]);
    }

    [Fact]
    public void Other_values_keep_their_names() =>
        Assert.Equal([new("B", "B3"), new("a", "a2"), new("b", "b1"), new("é", "é4")], NameMap<string>.Of(Map.ToDictionary(entry => entry.Key, _ => string.Empty)).Select((name, _) => name + Map[name]));

    [Fact]
    public void Values_are_made_in_the_order_of_the_entries_and_kept_in_the_order_of_names()
    {
        var made = new List<string>();
        var map = NameMap<string>.Of(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }, (name, entry) =>
        {
            made.Add(name);
            return name + entry;
        });

        Assert.Equal(["b", "a"], made);
        Assert.Equal([new("a", "a2"), new("b", "b1")], map);
    }

    [Fact]
    public void Nothing_is_one_empty_map()
    {
        Assert.Same(NameMap<int>.Empty, NameMap<int>.Of(new Dictionary<string, int>()));
        Assert.Equal((0, true, 4, false), (NameMap<int>.Empty.Count, NameMap<int>.Empty.IsEmpty, Map.Count, Map.IsEmpty));
    }
}
