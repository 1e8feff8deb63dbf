using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Edits;
using SchemaGate.Engine.Tests.Properties.Placing;
using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.Properties.Whole;

/// <summary>A schema means the same in the spelling of 3.0 as in that of 3.1: nothing is told of it, and the same of an edit.</summary>
public sealed class VersionsTests(ITestOutputHelper output)
{
    private const int Pairs = 1_500;

    [Fact]
    public void Says_nothing_of_the_spelling_of_another_version()
    {
        var told = new List<string>();
        var spelt = 0;
        foreach (var (number, (in30, in31)) in Trials.Of(new DrawnGen<(Specimen? In30, Specimen In31)>(Spelt), Pairs))
        {
            spelt += in30 is null ? 0 : 1;
            told.AddRange(Told(in30, in31).Where(text => text.Length > 0).Select(text => $"pair {number}\n 3.0 {in30}\n 3.1 {in31}\n{text}"));
        }

        output.WriteLine($"{spelt} of {Pairs * Trials.Factor} specimens can be written for 3.0");
        output.WriteLine(string.Join("\n\n", told));
        Assert.Empty(told);
        Assert.InRange(spelt, Pairs / 3, int.MaxValue);
    }

    /// <summary>What became of a schema that accepts nothing, by a format that its length contradicts, is told in other words: more trials meet it.</summary>
    [Fact]
    public void An_edit_breaks_in_3_0_what_it_breaks_in_3_1()
    {
        var disagreements = new List<string>();
        foreach (var (number, (old, @new, edits)) in Trials.Of(new DrawnGen<(Pair? Old, Pair? New, string Edits)>(Edited), Pairs))
        {
            foreach (var spot in old is null || @new is null ? [] : (Spot[])[Spot.RequestBody, Spot.ResponseBody])
            {
                disagreements.AddRange(Disagreements(old!, @new!, spot).Select(text => $"pair {number}, {spot}, {edits}\n{text}"));
            }
        }

        output.WriteLine(string.Join("\n\n", disagreements));
        Assert.InRange(disagreements.Count, 0, Trials.Factor - 1);
    }

    private static IEnumerable<string> Disagreements(Pair old, Pair @new, Spot spot)
    {
        var in30 = Comparisons.Compare(Api.Document(old.In30, spot, "3.0.3"), Api.Document(@new.In30, spot, "3.0.3"));
        var in31 = Comparisons.Compare(old.In31, @new.In31, spot);
        return in30.Breaks() == in31.Breaks() || OneSided.Excuses(in30) || OneSided.Excuses(in31)
            ? []
            : [$" old {old.In30}\n new {@new.In30}\n{Verdict.Explain(in30)}\n old {old.In31}\n new {@new.In31}\n{Verdict.Explain(in31)}"];
    }

    private static IEnumerable<string> Told(Specimen? in30, Specimen in31)
    {
        foreach (var spot in in30 is null ? [] : (Spot[])[Spot.RequestBody, Spot.ResponseBody])
        {
            var (old, @new) = (Api.Document(in30!, spot, "3.0.3"), Api.Document(in31, spot));
            yield return Verdict.Explain(Comparisons.Compare(old, @new));
            yield return Verdict.Explain(Comparisons.Compare(@new, old));
        }
    }

    private static (Specimen? In30, Specimen In31) Spelt(Draw draw)
    {
        var specimen = SpecimenDraw.Any(draw);
        return (Spelling30.Of(specimen, draw), specimen);
    }

    private static (Pair? Old, Pair? New, string Edits) Edited(Draw draw)
    {
        var old = SpecimenDraw.Any(draw);
        var (@new, edits) = EditDraw.Change(old, draw);
        return (PairOf(old, draw), PairOf(@new, draw), edits);
    }

    private static Pair? PairOf(Specimen specimen, Draw draw) => Spelling30.Of(specimen, draw) is { } spelt ? new Pair(spelt, specimen) : null;

    private sealed record Pair(Specimen In30, Specimen In31);
}
