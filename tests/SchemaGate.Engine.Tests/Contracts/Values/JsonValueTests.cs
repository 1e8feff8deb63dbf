using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Tests.Contracts.Values;

public sealed class JsonValueTests
{
    [Fact]
    public void Members_are_compared_without_their_order()
    {
        var one = new JsonObject([new("a", JsonNumber.Of(1)), new("b", JsonNull.Instance)]);
        var two = new JsonObject([new("b", JsonNull.Instance), new("a", JsonNumber.Of(1))]);

        Assert.Equal<JsonValue>(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual<JsonValue>(one, one.With("a", JsonNumber.Of(2)));
        Assert.NotEqual<JsonValue>(one, one.Without("a"));
    }

    [Fact]
    public void Items_are_compared_with_their_order()
    {
        var one = new JsonArray([JsonNumber.Of(1), JsonBoolean.True]);

        Assert.NotEqual<JsonValue>(one, new JsonArray([JsonBoolean.True, JsonNumber.Of(1)]));
        Assert.Equal<JsonValue>(one, new JsonArray([JsonNumber.Of(1), JsonBoolean.True]));
    }

    [Fact]
    public void Types_do_not_mix()
    {
        JsonValue[] values = [JsonNull.Instance, JsonBoolean.False, JsonNumber.Of(0), JsonString.Empty, JsonArray.Empty, JsonObject.Empty];

        Assert.Equal(values.Length, values.Distinct().Count());
        Assert.Equal(
            [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.Integer, JsonTypes.String, JsonTypes.Array, JsonTypes.Object],
            values.Select(value => value.Types));
    }

    [Fact]
    public void Text_is_compact_json()
    {
        var value = new JsonObject([new("z\"", new JsonArray([new JsonString("é\n\u0001\ud800"), JsonNumber.Of(-5), JsonBoolean.False])), new("a", JsonNull.Instance)]);

        Assert.Equal("""{"z\"":["é\n\u0001\ud800",-5,false],"a":null}""", value.ToString());
        Assert.Equal((6, 3), (value.Size, value.Depth));
    }

    [Fact]
    public void A_pair_of_surrogates_is_written_as_it_is() => Assert.Equal("\"\ud83d\ude00\"", new JsonString("\ud83d\ude00").ToString());

    [Fact]
    public void Many_members_are_found_by_name()
    {
        var value = new JsonObject([.. Enumerable.Range(0, 100).Select(number => new JsonMember("m" + number, JsonNumber.Of(number)))]);

        Assert.Equal<JsonValue>(JsonNumber.Of(77), value["m77"]);
        Assert.Null(value["m100"]);
    }
}
