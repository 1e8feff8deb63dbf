using System.Diagnostics.CodeAnalysis;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>The pairs that an operation reaches, nearest first; each way that differs in what it proves is gone once.</summary>
internal sealed class PairWalk
{
    private readonly PairMarks _seen;
    private readonly Queue<PairVisit> _open = new();

    public PairWalk(IEnumerable<PairUse> uses, PairMarks seen)
    {
        _seen = seen;
        _seen.StartWalk();
        foreach (var use in uses)
        {
            if (_seen.Add(PairVisit.KeyOf(use.Pair, Told.Nothing, isHarmless: false)))
            {
                _open.Enqueue(new PairVisit(use.Pair, null, null, Told.Nothing, IsHarmless: false, use.Place.Trail));
            }
        }
    }

    public bool TryNext([NotNullWhen(true)] out PairVisit? visit) => _open.TryDequeue(out visit);

    /// <summary>Opens what lies below. What does not travel is no part of what was proved; it is told as harmless instead.</summary>
    public void GoOn(PairVisit visit, Told provedHere)
    {
        var proved = visit.Proved | provedHere;
        foreach (var edge in visit.Pair.Edges)
        {
            var (below, isHarmless) = (edge.IsHarmless || edge.IsProofless ? Told.Nothing : proved, visit.IsHarmless || edge.IsHarmless);
            if (_seen.Add(PairVisit.KeyOf(edge.Target, below, isHarmless)))
            {
                _open.Enqueue(new PairVisit(edge.Target, visit, edge, below, isHarmless, visit.Start));
            }
        }
    }
}
