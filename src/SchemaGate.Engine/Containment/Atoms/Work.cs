using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>A normal form in the making.</summary>
internal sealed class Work(Schema schema, bool isOuter)
{
    public Schema Schema { get; } = schema;

    public bool IsOuter { get; } = isOuter;

    public required ImmutableArray<Atom> Atoms { get; set; }

    public ImmutableArray<Schema> Alternatives { get; set; } = [];

    public bool IsExact { get; set; } = true;

    /// <summary>True as long as nothing but the keywords of each type was applied.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>True when the atoms are the branches of one choice, not a product.</summary>
    public bool IsBareUnion => !Alternatives.IsEmpty;

    public void Replace(ImmutableArray<Atom> atoms)
    {
        Atoms = atoms;
        IsPlain = false;
    }

    /// <summary>Marks every atom with a constraint that cannot be expressed.</summary>
    public void Restrict(Residual residual)
    {
        Replace([.. Atoms.Select(atom => atom with { Residuals = atom.Residuals.Add(residual) })]);
        IsExact = false;
    }

    public Work Copy() => new(Schema, IsOuter) { Atoms = Atoms, IsExact = IsExact };
}
