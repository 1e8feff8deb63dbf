using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Tries the values of finite atoms one by one, where that says more than to intersect and subtract them.</summary>
internal sealed class ValueFilter(Evaluator evaluator)
{
    /// <summary>The normal form of a schema that lists its values.</summary>
    public NormalForm Of(Schema schema, ImmutableArray<JsonValue> values, Reading reading)
    {
        var isExact = true;
        var kept = Filter(new FiniteAtom(new ValueSet(values)), schema, reading, ref isExact);
        return kept.IsEmpty ? NormalForm.Nothing : new NormalForm([kept], [], isExact);
    }

    /// <summary>Keeps of each finite atom what the whole schema accepts.</summary>
    public ImmutableArray<Atom> Filter(Work work, Reading reading)
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
}
