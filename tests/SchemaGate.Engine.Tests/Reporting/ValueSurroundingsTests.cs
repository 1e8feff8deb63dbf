using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class ValueSurroundingsTests
{
    private static readonly Place List = new("a.json", 1, 1, "/enum", "[1]");
    private static readonly Place Item = new("a.json", 1, 2, "/enum/0", "1");

    [Fact]
    public void A_list_surrounds_its_item()
    {
        Assert.True(ValueSurroundings.IsOne(List, Item));
        Assert.False(ValueSurroundings.IsOne(Item, List));
    }

    [Fact]
    public void Values_of_one_kind_are_compared()
    {
        Assert.False(ValueSurroundings.IsOne(List, List));
        Assert.False(ValueSurroundings.IsOne(Item, Item));
    }

    [Fact]
    public void Where_one_side_has_no_value_the_other_changed()
    {
        Assert.False(ValueSurroundings.IsOne(List, null));
        Assert.False(ValueSurroundings.IsOne(List, Item with { Value = null }));
    }
}
