using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Pairs branches: first what means the same, then by discriminator value, by component, by title, by likeness.</summary>
internal sealed class BranchPairing
{
    /// <summary>Up to this many combinations are asked of containment; beyond it names decide.</summary>
    private const int MostCombinations = 400;

    private readonly List<(Branch, Branch)> _pairs = [];
    private readonly List<Branch> _old;
    private readonly List<Branch> _new;

    private BranchPairing(Choice old, Choice @new) => (_old, _new) = ([.. old.Branches], [.. @new.Branches]);

    public static BranchPairs Of(PairScope scope, Choice old, Choice @new)
    {
        var pairing = new BranchPairing(old, @new);
        pairing.DropEqual(scope);
        pairing.Match(branch => BranchName.Discriminated(branch, scope.Old.Discriminator), branch => BranchName.Discriminated(branch, scope.New.Discriminator));
        pairing.Match(branch => branch.Name, branch => branch.Name);
        pairing.Match(branch => branch.Title, branch => branch.Title);
        pairing.MatchEquivalent(scope);
        pairing.MatchLikeness();
        return new BranchPairs(pairing._pairs, pairing._old, pairing._new);
    }

    private void DropEqual(PairScope scope) => MatchWhere((old, @new) => scope.Comparison.IsSame(old.Schema, @new.Schema));

    private void MatchEquivalent(PairScope scope)
    {
        if (_old.Count * _new.Count <= MostCombinations)
        {
            MatchWhere((old, @new) => scope.RelationOf(old.Schema, @new.Schema) is null);
        }
    }

    private void Match(Func<Branch, string?> oldKey, Func<Branch, string?> newKey) =>
        MatchWhere((old, @new) => oldKey(old) is { } key && string.Equals(key, newKey(@new), StringComparison.Ordinal));

    private void MatchWhere(Func<Branch, Branch, bool> isMatch)
    {
        foreach (var old in _old.ToArray())
        {
            if (_new.Find(@new => isMatch(old, @new)) is { } partner)
            {
                Take(old, partner);
            }
        }
    }

    private void MatchLikeness()
    {
        var candidates = from old in _old
                         from @new in _new
                         let likeness = BranchLikeness.Of(old.Schema.Shape, @new.Schema.Shape)
                         where likeness > 0
                         orderby likeness descending
                         select (old, @new);
        foreach (var (old, @new) in candidates.ToArray())
        {
            if (_old.Contains(old) && _new.Contains(@new))
            {
                Take(old, @new);
            }
        }
    }

    private void Take(Branch old, Branch @new)
    {
        _old.Remove(old);
        _new.Remove(@new);
        _pairs.Add((old, @new));
    }
}
