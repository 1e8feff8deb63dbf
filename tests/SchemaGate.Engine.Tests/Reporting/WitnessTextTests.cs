using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class WitnessTextTests
{
    [Theory]
    [InlineData("""{"note":"short","n":[1,2.5,null]}""", """{"note":"short","n":[1,2.5,null]}""")]
    [InlineData("""{"a":"\"\\","b":"c"}""", """{"a":"\"\\","b":"c"}""")]
    [InlineData("""{"a":[1111111111,1111111111,1111111111,1111111111,1111111111,1111111111,1111111111],"b":"c"}""", """{"a":[1111111111,1111111111,1111111111,1111111111,1111111111,1111111111,1111111111],"b":"c"}""")]
    public void Short_values_stay(string json, string expected) => Assert.Equal(expected, WitnessText.Of(json));

    [Fact]
    public void A_long_string_is_told_by_its_length() => Assert.Equal(
        "{\"note\":\"aaaaaaaaaaaaaaaaaaaa…\" (201 characters),\"b\":\"c\"}",
        WitnessText.Of($"{{\"note\":\"{new string('a', 201)}\",\"b\":\"c\"}}"));

    [Fact]
    public void Escapes_and_pairs_count_as_one_character() => Assert.Equal(
        "[\"aaaaaaaaaaaaaaaaaaaa…\" (65 characters)]",
        WitnessText.Of($"[\"{new string('a', 60)}\\\"\\u001b🙂\\ud83d\\ude42\\\\\"]"));

    [Fact]
    public void A_long_list_ends_in_an_ellipsis()
    {
        var text = WitnessText.Of($"[{string.Join(',', Enumerable.Repeat("1", 1000))}]");

        Assert.Equal(301, text.Length);
        Assert.EndsWith(",1…", text, StringComparison.Ordinal);
    }
}
