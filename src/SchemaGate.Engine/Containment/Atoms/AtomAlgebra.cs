using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>What is done to all atoms of a normal form in the making, within the budget: past it, they are what the keywords of each type say.</summary>
internal sealed class AtomAlgebra(ContainmentBudget budget, StepCounter steps, PatternLibrary patterns, BaseAtoms baseAtoms)
{
    private const int GlancesPerStep = 16;
    private readonly AtomIntersection _intersection = new(patterns);

    /// <summary>The work before anything but the keywords of each type was applied.</summary>
    public Work Start(Schema schema, bool isOuter) => new(schema, isOuter) { Atoms = [.. baseAtoms.Of(schema).Where(atom => !atom.IsEmpty)] };

    /// <summary>Takes the steps to look through all atoms once; false when there were not enough, and the work is marked.</summary>
    public bool TryGoThrough(Work work)
    {
        var mayGo = steps.Spend(1 + (work.Atoms.Sum(atom => atom.Breadth) / GlancesPerStep));
        if (!mayGo)
        {
            work.Restrict(new Residual(null, default));
        }

        return mayGo;
    }

    /// <summary>Keeps what one of some atoms holds, too; a bare choice is just these.</summary>
    public void Intersect(Work work, ImmutableArray<Atom> others, bool isBare)
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

    /// <summary>Gives up where there are more atoms than the budget allows.</summary>
    public void Limit(Work work)
    {
        if (work.Atoms.Length > budget.MaxAtoms || (!work.IsBareUnion && work.Atoms.Length > budget.MaxCrossProduct) || !steps.Spend(work.Atoms.Length))
        {
            work.Replace([.. baseAtoms.Of(work.Schema).Where(atom => !atom.IsEmpty)]);
            work.Restrict(new Residual(null, default));
        }
    }
}
