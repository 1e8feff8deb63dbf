using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Proof;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>
/// Finds values that show that a pair fails: near the keyword that narrowed where that lies in the pair itself, else around the
/// witness of a part, from the parts outwards. Each is tested by the evaluator on both sides.
/// </summary>
internal sealed class WitnessSearch(ContainmentBudget budget, StepCounter steps, Normaliser normaliser, Instances instances, WitnessTools tools)
{
    private readonly LocalCandidates _local = new(instances, tools);

    /// <summary>Looks for the witnesses of some pairs that failed.</summary>
    public void Run(IReadOnlyList<Pair> failed)
    {
        var queue = new Queue<Pair>(failed);
        foreach (var pair in failed)
        {
            pair.IsQueued = true;
        }

        while (queue.TryDequeue(out var pair) && !steps.IsExhausted)
        {
            pair.IsQueued = false;
            pair.Witness ??= Find(pair);
            foreach (var parent in pair.Witness is null ? [] : pair.Parents)
            {
                if (parent is { HasFailed: true, Witness: null, IsQueued: false })
                {
                    parent.IsQueued = true;
                    queue.Enqueue(parent);
                }
            }
        }
    }

    /// <summary>Whether a value shows that a pair fails.</summary>
    public bool IsWitness(Pair pair, JsonValue value) =>
        value.Size <= budget.MaxWitnessSize
        && tools.Evaluator.Accepts(pair.Inner, value, tools.Inner) == true
        && tools.Evaluator.Accepts(pair.Outer, value, tools.Outer) == false;

    private JsonValue? Find(Pair pair)
    {
        var outer = normaliser.Of(pair.Outer, true);
        var taken = new TakenNames(normaliser.Of(pair.Inner, false), outer);
        var isAlone = outer.Atoms.Length < 2 && !pair.HasLocalObstacle;
        var candidates = isAlone || pair.AreLocalCandidatesTried
            ? Lifted(pair, taken)
            : pair.Hints.OrderBy(value => value.Size).Concat(FirstOnes(pair)).Concat(Lifted(pair, taken)).Concat(pair.Uncovered.SelectMany(atom => _local.Of(atom, outer, taken)));
        pair.AreLocalCandidatesTried = true;
        return candidates.Take(budget.MaxCandidates).FirstOrDefault(value => steps.Spend() && IsWitness(pair, value));
    }

    private IEnumerable<JsonValue> FirstOnes(Pair pair) => pair.Uncovered.Select(atom => instances.Of(atom).FirstOrDefault()).OfType<JsonValue>();

    /// <summary>Witnesses of parts, smallest first, each in a small value around it; then all at once, for unions.</summary>
    private IEnumerable<JsonValue> Lifted(Pair pair, TakenNames taken)
    {
        var ready = pair.Obstacles.Where(obstacle => obstacle is { IsTried: false, Child.Witness: not null }).OrderBy(obstacle => obstacle.Child.Witness!.Size).ToList();
        foreach (var obstacle in ready)
        {
            obstacle.IsTried = true;
            foreach (var value in pair.Uncovered.SelectMany(atom => instances.With(atom, obstacle.Step, obstacle.Child.Witness!, taken)))
            {
                yield return value;
            }
        }

        var known = pair.Obstacles.Where(obstacle => obstacle is { Child.Witness: not null, Step.Kind: PathStepKind.Property }).ToList();
        foreach (var atom in known.Count > 1 ? pair.Uncovered.OfType<ObjectAtom>() : [])
        {
            if (instances.Of(atom).FirstOrDefault() is JsonObject least)
            {
                yield return known.Aggregate(least, (map, obstacle) => map.With(obstacle.Step.Name, obstacle.Child.Witness!));
            }
        }
    }
}
