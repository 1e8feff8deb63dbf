using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class NodeTests
{
    private static readonly Document Sample = Texts.Read("{'openapi':'3.1.0',\n 'paths':{'/a~b/{id}':{'get':{'tags':['x','y\\n']}}}}");

    [Fact]
    public void Members_are_found_by_keyword_and_by_name()
    {
        Assert.Equal("3.1.0", Sample.Root[Keyword.OpenApi].Text);
        Assert.True(Sample.Root[Keyword.Paths]["/a~b/{id}"].IsObject);
        Assert.False(Sample.Root["none"].Exists);
        Assert.False(Sample.Root[Keyword.OpenApi][Keyword.Type].Exists);
    }

    [Fact]
    public void Text_is_unescaped()
    {
        var tags = Sample.Root[Keyword.Paths]["/a~b/{id}"][Keyword.Get][Keyword.Tags];

        var texts = new List<string>();
        foreach (var item in tags.Items)
        {
            texts.Add(item.Text);
        }

        Assert.Equal(["x", "y\n"], texts);
    }

    [Fact]
    public void A_debugger_shows_where_a_node_stands()
    {
        Assert.EndsWith("#/paths }", Sample.Root[Keyword.Paths].ToString(), StringComparison.Ordinal);
        Assert.Equal("Node { absent }", default(Node).ToString());
    }

    [Fact]
    public void Pointers_escape_names_and_count_items()
    {
        var tags = Sample.Root[Keyword.Paths]["/a~b/{id}"][Keyword.Get][Keyword.Tags];
        var items = tags.Items;
        Assert.True(items.MoveNext() && items.MoveNext());

        Assert.Equal("/paths/~1a~0b~1{id}/get/tags/1", items.Current.Pointer);
        Assert.Equal(string.Empty, Sample.Root.Pointer);
    }

    [Fact]
    public void Positions_are_those_of_the_value()
    {
        var operation = Sample.Root[Keyword.Paths]["/a~b/{id}"][Keyword.Get];

        Assert.Equal(new Position(2, 30), Sample.PositionOf(operation));
    }

    [Fact]
    public void A_large_object_answers_as_a_small_one_does()
    {
        var members = string.Join(',', Enumerable.Range(0, 1000).Select(index => $"'/p{index}':{{'get':{{'operationId':'o{index}'}}}}"));
        var paths = Texts.Read($"{{'paths':{{{members}}}}}").Root[Keyword.Paths];

        Assert.Equal("o0", paths["/p0"][Keyword.Get][Keyword.OperationId].Text);
        Assert.Equal("o999", paths["/p999"][Keyword.Get][Keyword.OperationId].Text);
        Assert.False(paths["/p1000"].Exists);
    }
}
