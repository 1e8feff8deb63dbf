using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Edits;
using SchemaGate.Engine.Tests.Properties.Placing;

namespace SchemaGate.Engine.Tests.Properties.Symmetry;

/// <summary>
/// What breaks a request from old to new breaks a response from new to old, and the reverse: the same set of values becomes smaller
/// in the one and larger in the other. By design it is not so where a rule warns in one direction only (<see cref="OneSided"/>).
/// </summary>
public sealed class MirrorTests
{
    private const int Pairs = 2000;

    [Fact]
    public void A_request_and_the_reversed_response_agree()
    {
        foreach (var (number, (old, @new, edits)) in Trials.Of(new DrawnGen<(Specimen, Specimen, string)>(Pair), Pairs))
        {
            var request = Comparisons.Compare(old, @new, Spot.RequestBody);
            var response = Comparisons.Compare(@new, old, Spot.ResponseBody);
            Assert.True(
                request.Breaks() == response.Breaks() || OneSided.Excuses(request) || OneSided.Excuses(response),
                $"pair {number}, {edits}\n old {old}\n new {@new}\nrequest:\n{Verdict.Explain(request)}\nreversed response:\n{Verdict.Explain(response)}");
        }
    }

    private static (Specimen Old, Specimen New, string Edits) Pair(Draw draw)
    {
        var old = SpecimenDraw.Any(draw);
        var (@new, edits) = EditDraw.Change(old, draw);
        return (old, @new, edits);
    }
}
