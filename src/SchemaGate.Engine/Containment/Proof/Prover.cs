using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>
/// Finds the greatest set of pairs that hold together: each is looked at on the assumption that the others hold, and again when one
/// of them fails. No recursion over schemas, and nothing is proved twice.
/// </summary>
internal sealed class Prover
{
    private readonly PairTable _pairs;
    private readonly StepCounter _steps;
    private readonly Normaliser _normaliser;
    private readonly AtomProof _proof;
    private readonly bool _isText;
    private readonly Queue<Pair> _queue = new();
    private readonly List<Pair> _batch = [];

    public Prover(PairTable pairs, StepCounter steps, Normaliser normaliser, ProofTools tools)
    {
        (_pairs, _steps, _normaliser) = (pairs, steps, normaliser);
        _isText = tools.Inner.IsText;
        _proof = new AtomProof(this, tools);
    }

    /// <summary>Settles a pair and all that it relies on; returns the pairs that failed, first failed first. The pair is final unless the budget is out.</summary>
    public List<Pair> Settle(Pair pair)
    {
        _batch.Clear();
        Enter(pair);
        var failed = new List<Pair>();
        while (_queue.TryDequeue(out var next) && _steps.Spend())
        {
            next.IsQueued = false;
            if (!next.HasFailed && !Look(next) && !_steps.IsExhausted)
            {
                failed.Add(next);
                Fail(next);
            }
        }

        Close(_steps.IsExhausted);
        return failed;
    }

    /// <summary>Whether a part holds, as far as is known now; the pair in the frame is looked at again when that changes.</summary>
    public bool Holds(Frame frame, Schema inner, Schema outer, PathStep step)
    {
        if (_pairs.IsPlain(inner, outer))
        {
            return true;
        }

        _steps.Spend();
        var child = _pairs.Get(inner, outer, out var isNew);
        if (isNew)
        {
            Enter(child);
        }

        if (child.HasFailed)
        {
            frame.Pair.Obstacles.Add(new Obstacle(step, child));
        }

        if (!child.IsFinal && (child.Parents.Count == 0 || !ReferenceEquals(child.Parents[^1], frame.Pair)))
        {
            child.Parents.Add(frame.Pair);
        }

        return !child.HasFailed;
    }

    private void Enter(Pair pair)
    {
        _batch.Add(pair);
        Enqueue(pair);
    }

    private bool Look(Pair pair)
    {
        pair.Clear();
        var frame = new Frame(pair, _normaliser.Of(pair.Inner, false), _normaliser.Of(pair.Outer, true), _isText);
        foreach (var atom in frame.Inner.Atoms)
        {
            if (!_proof.IsCovered(frame, atom))
            {
                pair.Uncovered.Add(atom);
            }
        }

        return pair.Uncovered.Count == 0;
    }

    private void Fail(Pair pair)
    {
        pair.HasFailed = true;
        foreach (var parent in pair.Parents)
        {
            if (!parent.HasFailed)
            {
                Enqueue(parent);
            }
        }
    }

    private void Enqueue(Pair pair)
    {
        if (!pair.IsQueued)
        {
            pair.IsQueued = true;
            _queue.Enqueue(pair);
        }
    }

    /// <summary>What still holds is proved when everything was looked at; otherwise it is forgotten.</summary>
    private void Close(bool isExhausted)
    {
        _queue.Clear();
        foreach (var pair in _batch)
        {
            pair.IsQueued = false;
            pair.IsFinal = !isExhausted || pair.HasFailed;
            if (!pair.IsFinal)
            {
                _pairs.Forget(pair);
            }
        }
    }
}
