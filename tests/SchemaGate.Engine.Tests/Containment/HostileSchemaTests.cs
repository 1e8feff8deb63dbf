using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Containment;

/// <summary>Schemas made to be expensive: each question ends within its budget, and mostly with the right answer.</summary>
public sealed class HostileSchemaTests
{
    [Fact]
    public void A_thousand_branches_of_which_one_changed()
    {
        var inner = Union(1_000, number => number == 777 ? "\"string\"" : "\"integer\"");
        var outer = Union(1_000, _ => "\"integer\"");

        Assert.Equal("""{"k":"777","v":""}""", Asking.Ask(inner, outer));
        Assert.Equal("""{"k":"777","v":0}""", Asking.Ask(outer, inner));
        Assert.Equal("yes", Asking.Ask(outer, outer));
    }

    [Fact]
    public void Ten_thousand_values()
    {
        var inner = "{\"enum\":[" + string.Join(',', Enumerable.Range(0, 10_000)) + "]}";
        var outer = "{\"enum\":[" + string.Join(',', Enumerable.Range(1, 10_000).Reverse()) + "]}";

        Assert.Equal("0", Asking.Ask(inner, outer));
        Assert.Equal("10000", Asking.Ask(outer, inner));
    }

    [Fact]
    public void A_chain_of_two_thousand_schemas()
    {
        var others = string.Join(',', Enumerable.Range(0, 2_000).Select(Link));
        var inner = Schemas.Read("""{"$ref":"#/components/schemas/S0"}""", others + ",\"S2000\":{\"type\":\"integer\"}");
        var outer = Schemas.Read("""{"$ref":"#/components/schemas/S0"}""", others + ",\"S2000\":{\"type\":\"number\"}");

        Assert.Equal("yes", Asking.Ask(inner, outer));
        Assert.Equal("?", Asking.Ask(outer, inner));
    }

    [Fact]
    public void A_chain_of_branches()
    {
        var others = string.Join(',', Enumerable.Range(0, 500).Select(number => $"\"S{number}\":{{\"anyOf\":[{{\"$ref\":\"#/components/schemas/S{number + 1}\"}},{{\"type\":\"null\"}}]}}")) + ",\"S500\":{\"type\":\"string\"}";
        var schema = Schemas.Read("""{"$ref":"#/components/schemas/S0"}""", others);

        Assert.Equal("?", Asking.Ask(schema, Schemas.Read("""{"type":["string","null"]}""")));
    }

    [Fact]
    public void Arrays_in_arrays()
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("{\"type\":\"array\",\"items\":", 150)), new string('}', 150));

        Assert.Equal("yes", Asking.Ask(open + "{\"type\":\"integer\"}" + close, open + "{\"type\":\"number\"}" + close));
        Assert.Equal(new string('[', 150) + "0.5" + new string(']', 150), Asking.Ask(open + "{\"type\":\"number\"}" + close, open + "{\"type\":\"integer\"}" + close));
    }

    [Fact]
    public void Choices_that_multiply()
    {
        var choices = string.Join(',', Enumerable.Range(0, 12).Select(number => $"{{\"anyOf\":[{{\"required\":[\"a{number}\"]}},{{\"required\":[\"b{number}\"]}},{{\"required\":[\"c{number}\"]}}]}}"));

        Assert.Equal("yes", Asking.Ask("{\"type\":\"object\",\"allOf\":[" + choices + "]}", """{"type":"object"}"""));
        Assert.Equal("{}", Asking.Ask("""{"type":"object"}""", "{\"type\":\"object\",\"allOf\":[" + choices + "]}"));
    }

    [Theory]
    [InlineData("(a*)*b", "(a*)*c", "\"b\"")]
    [InlineData("^(a|a)*$", "^(a|aa)*$", "yes")]
    [InlineData("^(a{1,50}){1,50}$", "^a+$", "yes")]
    [InlineData("^((a{0,200}){0,200}){0,200}$", "^a*$", "?")]
    [InlineData("a.{30}$", "b", "?")]
    [InlineData("^(?=(a+)+$)(a|b)*c$", "^c$", "?")]
    [InlineData("((((((((((((((((((((a", "^b", "?")]
    public void Patterns_that_explode(string inner, string outer, string expected) =>
        Assert.Equal(expected, Asking.Ask("{\"type\":\"string\",\"pattern\":\"" + inner + "\"}", "{\"type\":\"string\",\"pattern\":\"" + outer + "\"}"));

    [Theory]
    [InlineData("""{"type":"number","minimum":1e999999999}""", """{"type":"number","multipleOf":1e-999999999}""")]
    [InlineData("""{"type":"string","minLength":9007199254740993}""", """{"type":"string","maxLength":9007199254740992}""")]
    [InlineData("""{"type":"array","minItems":2147483648}""", """{"type":"array","maxItems":2147483647}""")]
    public void Numbers_out_of_reach(string inner, string outer) => Assert.Equal("?", Asking.Ask(inner, outer));

    [Fact]
    public void A_small_budget_gives_no_answer_and_no_wrong_one()
    {
        var judge = new ContainmentJudge(new ContainmentBudget { StepsPerQuestion = 20, TotalSteps = 1_000 });
        var (inner, outer) = (Schemas.Read(Union(50, _ => "\"integer\"")), Schemas.Read(Union(50, _ => "\"string\"")));

        Assert.Equal("?", Asking.Write(judge.Ask(inner, outer, Flow.Sent, Wire.Json)));
    }

    [Fact]
    public void Two_judges_give_the_same_witnesses()
    {
        var (inner, outer) = (Union(40, number => number % 3 == 0 ? "\"string\"" : "\"integer\""), Union(40, _ => "\"integer\""));

        Assert.Equal(Asking.Ask(inner, outer), Asking.Ask(inner, outer));
        Assert.Equal("""{"k":"0","v":""}""", Asking.Ask(inner, outer));
    }

    private static string Union(int count, Func<int, string> type) => "{\"oneOf\":[" + string.Join(',', Enumerable.Range(0, count).Select(number =>
        $"{{\"type\":\"object\",\"properties\":{{\"k\":{{\"const\":\"{number}\"}},\"v\":{{\"type\":{type(number)}}}}},\"required\":[\"k\"]}}")) + "]}";

    private static string Link(int number) => $"\"S{number}\":{{\"type\":\"object\",\"properties\":{{\"next\":{{\"$ref\":\"#/components/schemas/S{number + 1}\"}}}}}}";
}
