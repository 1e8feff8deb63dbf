namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>The pairs that an operation reaches, nearest first; each way that differs in what it proves is gone once.</summary>
internal sealed class PairWalk : ITrailSource
{
    private readonly PairMarks _seen;
    private readonly List<Trail> _starts = [];
    private List<PairVisit> _visits;
    private int _next;

    /// <param name="uses">Where the operation uses pairs.</param>
    /// <param name="seen">Shared by walks that follow each other.</param>
    /// <param name="visits">Room to walk in, shared in the same way: what is in it is lost.</param>
    public PairWalk(IEnumerable<PairUse> uses, PairMarks seen, List<PairVisit> visits)
    {
        (_seen, _visits) = (seen, visits);
        _seen.StartWalk();
        _visits.Clear();
        foreach (var use in uses)
        {
            if (TryOpen(new PairVisit(use.Pair, null, PairVisit.None, Told.Nothing, IsHarmless: false, use.Place.IsAlwaysSent && use.Pair.TellsDefault)))
            {
                _starts.Add(use.Place.Trail);
            }
        }
    }

    /// <summary>A visit by its number.</summary>
    public PairVisit this[int visit] => _visits[visit];

    public bool TryNext(out int visit)
    {
        visit = _next < _visits.Count ? _next++ : PairVisit.None;
        return visit != PairVisit.None;
    }

    /// <summary>Opens what lies below. What does not travel is no part of what was proved; it is told as harmless instead.</summary>
    public void GoOn(int visit, Told provedHere)
    {
        var here = _visits[visit];
        var (pair, proved) = (here.Pair, here.Proved | provedHere);
        foreach (var edge in pair.Edges)
        {
            if (here.IsNamed && NamedBranch.Repeats(_visits[here.Above].Pair, pair, edge))
            {
                continue;
            }

            var isHarmless = edge.IsHarmless || (here.IsNamed && NamedBranch.Says(_visits[here.Above].Pair, pair, edge));
            var below = isHarmless || edge.IsProofless ? Told.Nothing : proved;
            TryOpen(new PairVisit(edge.Target, edge, visit, below, here.IsHarmless || isHarmless, edge.IsAlwaysSent && edge.Target.TellsDefault, edge.Step is null && NamedBranch.IsBelow(pair)));
        }
    }

    /// <summary>Ends the walk and gives the shared room free; what was visited can be asked for as before.</summary>
    public void End() => _visits = [.. _visits];

    /// <summary>The place by name.</summary>
    public Trail TrailOf(int visit)
    {
        var steps = new Stack<string>();
        var at = visit;
        for (; _visits[at].Above != PairVisit.None; at = _visits[at].Above)
        {
            if (_visits[at].Edge?.Name is { } name)
            {
                steps.Push(name);
            }
        }

        return steps.Aggregate(_starts[at], (trail, step) => trail.Then(step));
    }

    private bool TryOpen(PairVisit visit)
    {
        var isNew = _seen.Add(visit.Key);
        if (isNew)
        {
            _visits.Add(visit);
        }

        return isNew;
    }
}
