using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Brings a schema into its normal form, once for each side of the question (an extensible enum binds only the inner one).</summary>
internal sealed class Normaliser(ContainmentBudget budget, StepCounter steps, PatternLibrary patterns, Evaluator evaluator, Flow flow)
{
    private const int MaxDepth = 48;
    private const int GlancesPerStep = 16;
    private readonly Dictionary<Schema, NormalForm> _inner = [];
    private readonly Dictionary<Schema, NormalForm> _outer = [];
    private readonly Dictionary<Schema, NormalForm> _opaque = [];
    private readonly HashSet<Schema> _open = [];
    private readonly BaseAtoms _base = new(patterns, flow);
    private readonly AtomIntersection _intersection = new(patterns);

    public NormalForm Of(Schema schema, bool isOuter)
    {
        var known = isOuter ? _outer : _inner;
        if (known.TryGetValue(schema, out var form))
        {
            return form;
        }

        if (steps.IsExhausted || _open.Count > MaxDepth || !_open.Add(schema))
        {
            return OpaqueOf(schema);
        }

        form = Build(schema, isOuter);
        _open.Remove(schema);
        if (!steps.IsExhausted)
        {
            known[schema] = form;
        }

        return form;
    }

    private NormalForm Build(Schema schema, bool isOuter)
    {
        var shape = schema.Shape;
        if (shape.IsNever)
        {
            return NormalForm.Nothing;
        }

        steps.Spend();
        var reading = new Reading(flow, Wire.Json, isOuter ? OneOfReading.AtLeastOne : OneOfReading.Exact);
        if (shape.Values is { } values && !(shape.IsExtensible && reading.IsExtensible))
        {
            return OfValues(schema, values.Value.Values, reading);
        }

        var work = new Work(schema, isOuter) { Atoms = [.. _base.Of(schema).Where(atom => !atom.IsEmpty)] };
        Apply(work, shape);
        var atoms = Filter(work, reading);
        var form = new NormalForm(atoms, work.Alternatives, work.IsExact);
        if (work.IsPlain)
        {
            // The keywords of each type mean the same on both sides.
            (isOuter ? _inner : _outer).TryAdd(schema, form);
        }

        return form;
    }

    private NormalForm OfValues(Schema schema, ImmutableArray<JsonValue> values, Reading reading)
    {
        var isExact = true;
        var kept = Filter(new FiniteAtom(new ValueSet(values)), schema, reading, ref isExact);
        return kept.IsEmpty ? NormalForm.Nothing : new NormalForm([kept], [], isExact);
    }

    private void Apply(Work work, Shape shape)
    {
        foreach (var not in shape.Not)
        {
            if (!steps.Spend(1 + (work.Atoms.Sum(atom => atom.Breadth) / GlancesPerStep)))
            {
                work.Restrict(new Residual(null, default));
                break;
            }

            Subtract(work, not.Value, not.Source);
        }

        foreach (var choice in shape.Choices)
        {
            ApplyChoice(work, choice, shape);
        }

        foreach (var conditional in shape.Conditionals)
        {
            ApplyConditional(work, conditional);
        }

        foreach (var dependency in shape.Dependencies.Where(dependency => !dependency.Schema.IsAny))
        {
            ApplyDependency(work, dependency);
        }

        foreach (var node in shape.Opaque)
        {
            work.Restrict(new Residual(null, node));
        }
    }

    /// <summary>Keeps of each finite atom what the whole schema accepts.</summary>
    private ImmutableArray<Atom> Filter(Work work, Reading reading)
    {
        if (work.IsPlain)
        {
            return work.Atoms;
        }

        var isExact = work.IsExact;
        var atoms = ImmutableArray.CreateBuilder<Atom>(work.Atoms.Length);
        foreach (var atom in work.Atoms)
        {
            var kept = atom is FiniteAtom finite ? Filter(finite, work.Schema, reading, ref isExact) : atom;
            if (!kept.IsEmpty)
            {
                atoms.Add(kept);
            }
        }

        work.IsExact = isExact;
        return atoms.DrainToImmutable();
    }

    private FiniteAtom Filter(FiniteAtom atom, Schema schema, Reading reading, ref bool isExact)
    {
        var kept = ImmutableArray.CreateBuilder<JsonValue>(atom.Values.Count);
        foreach (var value in atom.Values.Values)
        {
            if (IsKept(schema, value, reading, ref isExact))
            {
                kept.Add(value);
            }
        }

        return kept.Count == atom.Values.Count ? atom : atom with { Values = new ValueSet(kept.DrainToImmutable()) };
    }

    /// <summary>A value that cannot be judged is kept, and the form is no longer exact.</summary>
    private bool IsKept(Schema schema, JsonValue value, Reading reading, ref bool isExact)
    {
        var met = evaluator.Meets(schema, value, reading, HiddenNames.None);
        isExact &= met is not null;
        return met != false;
    }

    private void Subtract(Work work, Schema refused, Node source)
    {
        var form = Of(refused, false);
        var residual = new Residual(refused, source);
        work.Replace([.. work.Atoms.SelectMany(atom => Subtraction.Of(atom, form, residual)).Where(atom => !atom.IsEmpty)]);
        work.IsExact &= form.IsExact && !work.Atoms.Any(atom => atom.Residuals.Contains(residual));
    }

    private void ApplyChoice(Work work, Choice choice, Shape shape)
    {
        var forms = choice.Branches.Select(branch => Of(branch.Schema, work.IsOuter)).ToList();
        var isBare = BareChoice.Is(shape);
        if (isBare)
        {
            work.Alternatives = AlternativesOf(choice, forms);
        }

        work.IsExact &= forms.All(form => form.IsExact) && (choice.Kind == ChoiceKind.AnyOf || AreDisjoint(forms));
        Intersect(work, AtomsOf(choice, forms), isBare);
    }

    /// <summary>The same schema may be reached by many ways. To know fewer alternatives is to prove less, never more.</summary>
    private ImmutableArray<Schema> AlternativesOf(Choice choice, List<NormalForm> forms)
    {
        var found = new HashSet<Schema>(choice.Branches.Select(branch => branch.Schema));
        foreach (var form in forms.Where(_ => found.Count < budget.MaxAtoms))
        {
            steps.Spend(form.Alternatives.Length);
            found.UnionWith(form.Alternatives);
        }

        return [.. found];
    }

    private ImmutableArray<Atom> AtomsOf(Choice choice, List<NormalForm> forms)
    {
        var union = new AtomUnion();
        for (var index = 0; index < forms.Count && union.Count <= budget.MaxAtoms && steps.Spend(forms[index].Atoms.Length); index++)
        {
            union.Add(forms[index].Atoms, choice.Branches[index].Schema);
        }

        return union.Atoms;
    }

    private static bool AreDisjoint(List<NormalForm> forms)
    {
        var seen = JsonTypes.None;
        foreach (var form in forms)
        {
            var types = form.Atoms.Aggregate(JsonTypes.None, (sum, atom) => sum | atom.Types);
            if ((seen & types) != 0)
            {
                return false;
            }

            seen |= types;
        }

        return true;
    }

    private void ApplyConditional(Work work, Conditional conditional)
    {
        if (conditional.Then.IsAny && conditional.Else.IsAny)
        {
            return;
        }

        var condition = Of(conditional.If, work.IsOuter);
        var (met, unmet) = (work.Copy(), work.Copy());
        Intersect(met, condition.Atoms, false);
        if (!condition.IsExact)
        {
            met.Restrict(new Residual(null, conditional.Source));
        }

        Intersect(met, Of(conditional.Then, work.IsOuter).Atoms, false);
        Subtract(unmet, conditional.If, conditional.Source);
        Intersect(unmet, Of(conditional.Else, work.IsOuter).Atoms, false);
        work.Replace([.. met.Atoms, .. unmet.Atoms]);
        work.IsExact &= met.IsExact && unmet.IsExact && condition.IsExact;
        Limit(work);
    }

    /// <summary>Objects without the name, and objects with it that satisfy the schema.</summary>
    private void ApplyDependency(Work work, Dependency dependency)
    {
        var present = Of(dependency.Schema, work.IsOuter);
        var any = dependency.Schema.Space.Any;
        var without = new ObjectAtom { Members = [new ObjectMember(dependency.Name, any, false, flow, true)] };
        var with = new ObjectAtom { Members = [new ObjectMember(dependency.Name, any, true, flow)] };
        var objects = new Work(work.Schema, work.IsOuter) { Atoms = [.. work.Atoms.Where(atom => atom is ObjectAtom)] };
        var others = work.Atoms.Where(atom => atom is not ObjectAtom).ToList();
        var absent = objects.Copy();
        Intersect(absent, [without], false);
        Intersect(objects, [with], false);
        Intersect(objects, present.Atoms, false);
        work.Replace([.. others, .. absent.Atoms, .. objects.Atoms]);
        work.IsExact &= present.IsExact && objects.IsExact && absent.IsExact;
        Limit(work);
    }

    private void Intersect(Work work, ImmutableArray<Atom> others, bool isBare)
    {
        if (isBare)
        {
            work.Replace(others);
        }
        else if ((long)work.Atoms.Length * others.Length > (long)budget.MaxCrossProduct * 16 || !steps.Spend(CostOf(work.Atoms, others)))
        {
            work.Restrict(new Residual(null, default));
        }
        else
        {
            work.Replace([.. work.Atoms.SelectMany(_ => others, _intersection.Of).OfType<Atom>()]);
        }

        Limit(work);
    }

    /// <summary>Every atom of the one side meets every atom of the other, and each pair is merged member by member.</summary>
    private static long CostOf(ImmutableArray<Atom> atoms, ImmutableArray<Atom> others) =>
        (atoms.Sum(atom => atom.Breadth) * others.Length) + (others.Sum(atom => atom.Breadth) * atoms.Length);

    private void Limit(Work work)
    {
        if (work.Atoms.Length > budget.MaxAtoms || (!work.IsBareUnion && work.Atoms.Length > budget.MaxCrossProduct) || !steps.Spend(work.Atoms.Length))
        {
            work.Replace([.. _base.Of(work.Schema).Where(atom => !atom.IsEmpty)]);
            work.Restrict(new Residual(null, default));
        }
    }

    /// <summary>For a schema that is met again while it is being brought into normal form, or too late: its values, and a mark that there are fewer.</summary>
    private NormalForm OpaqueOf(Schema schema)
    {
        if (!_opaque.TryGetValue(schema, out var form))
        {
            var work = new Work(schema, true) { Atoms = [.. _base.Of(schema).Where(atom => !atom.IsEmpty)] };
            work.Restrict(new Residual(null, default));
            _opaque[schema] = form = new NormalForm(work.Atoms, [], false);
        }

        return form;
    }
}
