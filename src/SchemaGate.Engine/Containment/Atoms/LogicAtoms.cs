using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Applies the keywords that hold schemas for the same value: <c>not</c>, choices, <c>if</c>, <c>dependentSchemas</c>.</summary>
internal sealed class LogicAtoms(Normaliser normaliser, AtomAlgebra algebra, ContainmentBudget budget, StepCounter steps, Flow flow)
{
    public void Apply(Work work, Shape shape)
    {
        foreach (var not in shape.Not.TakeWhile(_ => algebra.TryGoThrough(work)))
        {
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

    private void Subtract(Work work, Schema refused, Node source)
    {
        var form = normaliser.Of(refused, false);
        var residual = new Residual(refused, source);
        work.Replace([.. work.Atoms.SelectMany(atom => Subtraction.Of(atom, form, residual)).Where(atom => !atom.IsEmpty)]);
        work.IsExact &= form.IsExact && !work.Atoms.Any(atom => atom.Residuals.Contains(residual));
    }

    private void ApplyChoice(Work work, Choice choice, Shape shape)
    {
        var forms = choice.Branches.Select(branch => normaliser.Of(branch.Schema, work.IsOuter)).ToList();
        var isBare = BareChoice.Is(shape);
        if (isBare)
        {
            work.Alternatives = AlternativesOf(choice, forms);
        }

        work.IsExact &= forms.All(form => form.IsExact) && (choice.Kind == ChoiceKind.AnyOf || AreDisjoint(forms));
        algebra.Intersect(work, AtomsOf(choice, forms), isBare);
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

        var condition = normaliser.Of(conditional.If, work.IsOuter);
        var (met, unmet, wide) = (work.Copy(), work.Copy(), WideOf(work, conditional));
        algebra.Intersect(met, condition.Atoms, false);
        if (!condition.IsExact)
        {
            met.Restrict(new Residual(null, conditional.Source));
        }

        algebra.Intersect(met, normaliser.Of(conditional.Then, work.IsOuter).Atoms, false);
        Subtract(unmet, conditional.If, conditional.Source);
        algebra.Intersect(unmet, normaliser.Of(conditional.Else, work.IsOuter).Atoms, false);
        work.Replace([.. met.Atoms, .. unmet.Atoms, .. wide]);
        work.IsExact &= met.IsExact && unmet.IsExact && condition.IsExact;
        algebra.Limit(work);
    }

    /// <summary>
    /// "If A then B" accepts all of B, whether it meets A or not: an outer side that says so in one piece holds what is not cut along A.
    /// Several conditions would multiply the pieces, and stay cut.
    /// </summary>
    private ImmutableArray<Atom> WideOf(Work work, Conditional conditional)
    {
        var outcome = conditional.Else.IsAny ? conditional.Then : conditional.Then.IsAny ? conditional.Else : null;
        if (!work.IsOuter || outcome is null || work.Schema.Shape.Conditionals.Length > 1)
        {
            return [];
        }

        var wide = work.Copy();
        algebra.Intersect(wide, normaliser.Of(outcome, true).Atoms, false);
        return wide.Atoms;
    }

    /// <summary>Objects without the name, and objects with it that satisfy the schema.</summary>
    private void ApplyDependency(Work work, Dependency dependency)
    {
        var present = normaliser.Of(dependency.Schema, work.IsOuter);
        var any = dependency.Schema.Space.Any;
        var without = new ObjectAtom { Members = [new ObjectMember(dependency.Name, any, false, flow, true)] };
        var with = new ObjectAtom { Members = [new ObjectMember(dependency.Name, any, true, flow)] };
        var objects = new Work(work.Schema, work.IsOuter) { Atoms = [.. work.Atoms.Where(atom => atom is ObjectAtom)] };
        var others = work.Atoms.Where(atom => atom is not ObjectAtom).ToList();
        var absent = objects.Copy();
        algebra.Intersect(absent, [without], false);
        algebra.Intersect(objects, [with], false);
        algebra.Intersect(objects, present.Atoms, false);
        work.Replace([.. others, .. absent.Atoms, .. objects.Atoms]);
        work.IsExact &= present.IsExact && objects.IsExact && absent.IsExact;
        algebra.Limit(work);
    }
}
