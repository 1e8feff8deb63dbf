using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Proof;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>Looks for a value of the inner schema that satisfies several branches of a <c>oneOf</c> of the outer one: strict readers refuse it.</summary>
internal sealed class OverlapSearch(StepCounter steps, Normaliser normaliser, Instances instances, WitnessTools tools)
{
    private const int MaxCandidates = 360;

    /// <summary>So that a type with many values does not keep the next one from being tried.</summary>
    private const int MaxCandidatesOfAtom = 60;
    private const int MaxBranches = 24;
    private readonly LocalCandidates _local = new(instances, tools);
    private readonly AtomIntersection _intersection = new(tools.Patterns);

    public JsonValue? Find(Pair pair)
    {
        var outer = normaliser.Of(pair.Outer, true);
        if (outer.IsExact || !pair.Outer.Shape.Choices.Any(MayOverlap))
        {
            return null;
        }

        var inner = normaliser.Of(pair.Inner, false);
        return inner.Atoms
            .SelectMany(atom => Candidates(atom, outer).Take(MaxCandidatesOfAtom))
            .Take(MaxCandidates)
            .FirstOrDefault(value => steps.Spend() && IsOverlap(pair, value));
    }

    private IEnumerable<JsonValue> Candidates(Atom atom, NormalForm outer) =>
        instances.Of(atom).Concat(_local.Of(atom, outer, new TakenNames(outer)));

    private bool IsOverlap(Pair pair, JsonValue value) =>
        tools.Evaluator.Accepts(pair.Inner, value, tools.Inner) == true
        && tools.Evaluator.Accepts(pair.Outer, value, tools.Outer) == true
        && tools.Evaluator.Accepts(pair.Outer, value, tools.Outer with { OneOf = OneOfReading.Exact }) == false;

    private bool MayOverlap(Choice choice)
    {
        if (choice.Kind != ChoiceKind.OneOf || choice.Branches.Length > MaxBranches)
        {
            return false;
        }

        var forms = choice.Branches.Select(branch => normaliser.Of(branch.Schema, true)).ToList();
        return forms.Select((form, index) => forms.Take(index).Any(other => Meet(form, other))).Any(meet => meet);
    }

    private bool Meet(NormalForm one, NormalForm two) =>
        one.Atoms.Any(atom => two.Atoms.Any(other => steps.Spend() && _intersection.Of(atom, other) is not null));
}
