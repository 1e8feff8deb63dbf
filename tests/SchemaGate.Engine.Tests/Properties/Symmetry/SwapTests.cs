using SchemaGate.Engine.Rules;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Edits;
using SchemaGate.Engine.Tests.Properties.Placing;

namespace SchemaGate.Engine.Tests.Properties.Symmetry;

/// <summary>
/// Swapping old and new swaps what was narrowed and what was widened: each rule gives way to its mirror. On scalars: the rules of
/// members look at what surrounds them too, so that the reverse of one rule is not always one other; <see cref="MirrorTests"/> holds them to it.
/// </summary>
public sealed class SwapTests
{
    private const int Pairs = 1500;

    /// <summary>Rules that speak of the same thing, where the reverse of one is another by more than its direction.</summary>
    private static readonly Dictionary<string, string> SameThing = new(StringComparer.Ordinal)
    {
        // Branches that no longer overlap are judged by what they accept.
        ["branches-overlap"] = string.Empty,

        // Said of the whole document, and only when something breaks.
        ["version-not-raised"] = string.Empty,
    };

    private static readonly string[] OfOneKeyword = ["remove keyword", "add keyword", "nudge number", "grow list", "shrink list", "change text", "change type"];

    [Fact]
    public void Each_rule_gives_way_to_its_mirror()
    {
        foreach (var (number, (old, @new, edits)) in Trials.Of(new DrawnGen<(Specimen, Specimen, string)>(Pair), Pairs))
        {
            var forward = Comparisons.Compare(old, @new, Spot.RequestBody);
            var backward = Comparisons.Compare(@new, old, Spot.RequestBody);
            Assert.True(
                Names(forward, Mirror).SequenceEqual(Names(backward, name => name)),
                $"pair {number}, {edits}\n old {old}\n new {@new}\nforward:\n{Cases.Verdict.Explain(forward)}\nbackward:\n{Cases.Verdict.Explain(backward)}");
        }
    }

    private static IEnumerable<string> Names(GateResult result, Func<string, string> map) =>
        result.Findings.Where(finding => !SameThing.ContainsKey(finding.Name)).Select(finding => map(finding.Name)).Order(StringComparer.Ordinal);

    private static string Mirror(string name) => RuleCatalog.Descriptors.Single(descriptor => descriptor.Name == name).Mirror ?? name;

    private static (Specimen Old, Specimen New, string Edits) Pair(Draw draw)
    {
        while (true)
        {
            var old = Specimen.Of(new SchemaDraw(draw, []).Typed(draw.Pick(Pools.Types[..5]), 0));
            var (@new, edit) = EditDraw.Once(old, draw);
            if (OfOneKeyword.Contains(edit) && !@new.Uses("properties"))
            {
                return (old, @new, edit);
            }
        }
    }
}
