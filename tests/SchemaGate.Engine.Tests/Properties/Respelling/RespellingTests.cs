using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Placing;
using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>A schema written differently accepts the same: nothing is told, whichever side is the old one, in requests and in responses.</summary>
public sealed class RespellingTests(ITestOutputHelper output)
{
    private const int Pairs = 1_000;

    [Fact]
    public void Says_nothing_of_another_spelling()
    {
        var told = new List<string>();
        var counts = RespellDraw.All.ToDictionary(respell => respell.Name, _ => 0);
        foreach (var (number, (old, @new, names)) in Trials.Of(new DrawnGen<(Specimen, Specimen, IReadOnlyList<string>)>(Pair), Pairs))
        {
            told.AddRange(Told(old, @new).Where(text => text.Length > 0).Select(text => $"pair {number}: {string.Join(", ", names)}\n old {old}\n new {@new}\n{text}"));
            foreach (var name in names)
            {
                counts[name]++;
            }
        }

        output.WriteLine($"{Pairs * Trials.Factor} pairs: {string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))}");
        output.WriteLine(string.Join("\n\n", told));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData(
        """{"schema":{"$ref":"#/components/schemas/Tree"},"components":{"schemas":{"Tree":{"type":"object","patternProperties":{"^x-":{"$ref":"#/components/schemas/Tree"}},"maxProperties":2}}}}""",
        """{"schema":{"$ref":"#/components/schemas/Node"},"components":{"schemas":{"Node":{"maxProperties":2,"type":["object"],"patternProperties":{"^x-":{"allOf":[{"$ref":"#/components/schemas/Node"}]}}}}}}""")]
    [InlineData(
        """{"schema":{"$ref":"#/components/schemas/A"},"components":{"schemas":{"A":{"patternProperties":{"^x-":{"$ref":"#/components/schemas/B"}}},"B":{"patternProperties":{"c":{"$ref":"#/components/schemas/A"}},"dependentSchemas":{"a":{"type":"object"}}}}}}""",
        """{"schema":{"$ref":"#/components/schemas/P"},"components":{"schemas":{"P":{"patternProperties":{"^x-":{"$ref":"#/components/schemas/Q"}}},"Q":{"patternProperties":{"c":{"anyOf":[{"$ref":"#/components/schemas/P"}]}},"dependentSchemas":{"a":{"type":"object"}}}}}}""")]
    [InlineData(
        """{"schema":{"not":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}},"components":{"schemas":{}}}""",
        """{"schema":{"not":{"minItems":1,"allOf":[{"type":["array"]},{"items":{"anyOf":[{"minLength":1.0,"type":"string"}]}}]}},"components":{"schemas":{}}}""")]
    [InlineData(
        """{"schema":{"not":{"anyOf":[{"type":"array","contains":{"const":1}},{"type":"null"}]}},"components":{"schemas":{}}}""",
        """{"schema":{"not":{"anyOf":[{"type":"null"},{"contains":{"enum":[1.0]},"type":"array"}]}},"components":{"schemas":{}}}""")]
    [InlineData(
        """{"schema":{"not":{"not":{"type":"array","uniqueItems":true}}},"components":{"schemas":{}}}""",
        """{"schema":{"type":"array","uniqueItems":true},"components":{"schemas":{}}}""")]
    public void Says_nothing_of_what_is_hard_to_prove(string one, string other)
    {
        var (old, @new) = (Read(one), Read(other));
        Assert.Equal(["", "", "", ""], Told(old, @new).Concat(Told(@new, old)));
    }

    private static Specimen Read(string text) => new(JsonNode.Parse(text)!.AsObject());

    private static IEnumerable<string> Told(Specimen old, Specimen @new) =>
        new[] { Spot.RequestBody, Spot.ResponseBody }.Select(spot => Verdict.Explain(Comparisons.Compare(old, @new, spot)));

    private static (Specimen Old, Specimen New, IReadOnlyList<string> Names) Pair(Draw draw)
    {
        var specimen = SpecimenDraw.Any(draw);
        var (changed, names) = RespellDraw.Change(specimen, draw);
        return draw.Chance(50) ? (specimen, changed, names) : (changed, specimen, names);
    }
}
