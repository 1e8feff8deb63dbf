using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Collects the atoms of branches. An atom that comes by several ways is kept once, and satisfies all of them.</summary>
internal sealed class AtomUnion
{
    private const int MaxImplied = 64;
    private readonly Dictionary<Atom, int> _places = [];
    private readonly List<Atom> _atoms = [];

    public int Count => _atoms.Count;

    public ImmutableArray<Atom> Atoms => [.. _atoms];

    public void Add(ImmutableArray<Atom> atoms, Schema branch)
    {
        foreach (var atom in atoms)
        {
            Add(atom with { Implied = [] }, atom.Implied.Add(branch));
        }
    }

    private void Add(Atom bare, ImmutableArray<Schema> implied)
    {
        if (_places.TryGetValue(bare, out var place))
        {
            _atoms[place] = bare with { Implied = [.. _atoms[place].Implied.Union(implied).Take(MaxImplied)] };
        }
        else
        {
            _places[bare] = _atoms.Count;
            _atoms.Add(bare with { Implied = implied });
        }
    }
}
