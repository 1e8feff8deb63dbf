using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Edits;
using SchemaGate.Engine.Tests.Properties.Placing;

namespace SchemaGate.Engine.Tests.Properties.Symmetry;

/// <summary>Members that are only received or only sent: what holds of requests holds of reversed responses with the marks swapped.</summary>
public sealed class DirectionsTests
{
    private const int Pairs = 1_000;

    [Fact]
    public void A_request_and_the_reversed_response_with_swapped_marks_agree()
    {
        foreach (var (number, (old, @new, edits)) in Trials.Of(new DrawnGen<(Specimen, Specimen, string)>(Pair), Pairs))
        {
            var request = Comparisons.Compare(old, @new, Spot.RequestBody);
            var response = Comparisons.Compare(Directions.Swapped(@new), Directions.Swapped(old), Spot.ResponseBody);
            Assert.True(
                request.Breaks() == response.Breaks() || OneSided.Excuses(request) || OneSided.Excuses(response),
                $"pair {number}, {edits}\n old {old}\n new {@new}\nrequest:\n{Verdict.Explain(request)}\nreversed response:\n{Verdict.Explain(response)}");
        }
    }

    private static (Specimen Old, Specimen New, string Edits) Pair(Draw draw)
    {
        var old = Directions.Marked(SpecimenDraw.Any(draw), draw);
        var (@new, edits) = EditDraw.Change(old, draw);
        return (old, draw.Chance(30) ? Directions.Marked(@new, draw) : @new, edits);
    }
}
