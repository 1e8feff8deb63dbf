using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Pairs branches: first what means the same, then by discriminator value, by component, by title, by likeness.</summary>
internal sealed class BranchPairing
{
    /// <summary>Up to this many combinations are asked of containment; beyond it names decide.</summary>
    private const int MostCombinations = 400;

    /// <summary>Up to this many combinations are likened.</summary>
    private const int MostLikened = 100_000;
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

    private void DropEqual(PairScope scope)
    {
        var known = _new.ToLookup(branch => scope.Comparison.MeaningOf(branch.Schema));
        Match(branch => known[scope.Comparison.MeaningOf(branch.Schema)]);
    }

    private void MatchEquivalent(PairScope scope)
    {
        if ((long)_old.Count * _new.Count <= MostCombinations)
        {
            MatchWhere((old, @new) => !AreStrangers(old.Schema.Shape, @new.Schema.Shape) && scope.RelationOf(old.Schema, @new.Schema) is null);
        }
    }

    /// <summary>Open objects that declare different members are never taken for each other, although each promises nothing of the other's.</summary>
    private static bool AreStrangers(Shape old, Shape @new) =>
        !old.Properties.IsEmpty && !@new.Properties.IsEmpty && !old.Properties.Keys.Any(@new.Properties.ContainsKey);

    private void Match(Func<Branch, string?> oldKey, Func<Branch, string?> newKey)
    {
        var known = _new.Where(branch => newKey(branch) is not null).ToLookup(branch => newKey(branch)!, StringComparer.Ordinal);
        Match(branch => oldKey(branch) is { } key ? known[key] : []);
    }

    private void Match(Func<Branch, IEnumerable<Branch>> candidates)
    {
        var left = new HashSet<Branch>(_new, ReferenceEqualityComparer.Instance);
        var pairs = _old.Select(old => (Old: old, New: candidates(old).FirstOrDefault(left.Remove))).Where(pair => pair.New is not null).ToList();
        var taken = new HashSet<Branch>(pairs.Select(pair => pair.Old), ReferenceEqualityComparer.Instance);
        _pairs.AddRange(pairs.Select(pair => (pair.Old, pair.New!)));
        _old.RemoveAll(taken.Contains);
        _new.RemoveAll(branch => !left.Contains(branch));
    }

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
        if ((long)_old.Count * _new.Count > MostLikened)
        {
            return;
        }

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
