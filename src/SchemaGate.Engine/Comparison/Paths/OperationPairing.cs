using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>
/// Finds for each operation the one that answers the same calls in the other contract: by method and effective path, where the names
/// in templates do not count; among several by the literal path; and by the path alone where a server moved. A document may name one
/// call twice (<c>/a/{id}</c> and <c>/a/{name}</c>): both are compared with the one that answers it now.
/// </summary>
internal sealed class OperationPairing
{
    private readonly Dictionary<PathItem, PathItem> _counterparts = [];
    private readonly HashSet<Operation> _taken = [];
    private readonly List<(Operation Old, Operation New)> _pairs = [];

    private OperationPairing()
    {
    }

    private OperationPairing(OperationPairing whole)
    {
        (_counterparts, _taken, _pairs) = (whole._counterparts, whole._taken, whole._pairs);
    }

    /// <summary>In the order of the old document.</summary>
    public IReadOnlyList<(Operation Old, Operation New)> Pairs => _pairs;

    /// <summary>In the order of the old document.</summary>
    public ImmutableArray<Operation> Removed { get; private set; } = [];

    /// <summary>In the order of the new document.</summary>
    public ImmutableArray<Operation> Added { get; private set; } = [];

    public static OperationPairing Of(ImmutableArray<PathItem> old, ImmutableArray<PathItem> @new)
    {
        var pairing = new OperationPairing();
        var left = Operations(old);
        left = pairing.Take(left, Operations(@new), PathKeys.Literal);
        left = pairing.Take(left, Operations(@new), PathKeys.Effective);
        left = pairing.Take(left, Operations(@new), PathKeys.Template);
        left = pairing.TakeTwice(left, Operations(@new), PathKeys.Effective);
        pairing.Removed = left;
        pairing.Added = [.. Operations(@new).Where(operation => !pairing._taken.Contains(operation))];
        pairing.Relate(old, @new);
        return pairing;
    }

    /// <summary>Pairs the operations of two path items that are known to be one.</summary>
    public static OperationPairing OfTargets(PathItem old, PathItem @new)
    {
        var pairing = new OperationPairing();
        pairing.Removed = pairing.Take(old.Operations, @new.Operations, _ => [string.Empty]);
        pairing.Added = [.. @new.Operations.Where(operation => !pairing._taken.Contains(operation))];
        return pairing;
    }

    /// <summary>Pairs what left one document with what came to another: the same call, server path included.</summary>
    public static OperationPairing OfMoved(ImmutableArray<Operation> left, ImmutableArray<Operation> come)
    {
        var pairing = new OperationPairing();
        var rest = pairing.Take(left, come, PathKeys.Literal);
        pairing.Take(rest, come, PathKeys.Effective);
        return pairing;
    }

    /// <summary>Pairs what left one document with what another holds anyway: a call that two documents promised goes on where one does.</summary>
    public static OperationPairing OfShared(ImmutableArray<Operation> left, ImmutableArray<PathItem> held)
    {
        var pairing = new OperationPairing();
        pairing.TakeTwice(left, Operations(held), PathKeys.Effective);
        return pairing;
    }

    /// <summary>The same without the leftovers that another pairing has found counterparts for.</summary>
    public OperationPairing Without(OperationPairing other)
    {
        var found = other.Pairs.SelectMany(pair => new[] { pair.Old, pair.New }).ToHashSet();
        return new OperationPairing(this) { Removed = Removed.RemoveAll(found.Contains), Added = Added.RemoveAll(found.Contains) };
    }

    /// <summary>The path of the other contract that stands for this one; null when the whole path came or went.</summary>
    public PathItem? CounterpartOf(PathItem path) => _counterparts.GetValueOrDefault(path);

    private static ImmutableArray<Operation> Operations(ImmutableArray<PathItem> items) => [.. items.SelectMany(item => item.Operations)];

    /// <summary>Pairs what agrees in method and in one of the keys, and returns what is left.</summary>
    private ImmutableArray<Operation> Take(ImmutableArray<Operation> left, ImmutableArray<Operation> @new, Func<Operation, IEnumerable<string>> keys) =>
        left.IsEmpty ? left : TakeTwice(left, [.. @new.Where(operation => !_taken.Contains(operation))], keys, once: true);

    /// <summary>Like <see cref="Take"/>, but an operation that is paired already may be paired again.</summary>
    private ImmutableArray<Operation> TakeTwice(
        ImmutableArray<Operation> left, ImmutableArray<Operation> @new, Func<Operation, IEnumerable<string>> keys, bool once = false)
    {
        if (left.IsEmpty)
        {
            return left;
        }

        var index = new Dictionary<(string Method, string Key), List<Operation>>();
        foreach (var operation in @new)
        {
            foreach (var key in keys(operation))
            {
                (index.TryGetValue((operation.Method, key), out var found) ? found : index[(operation.Method, key)] = []).Add(operation);
            }
        }

        return [.. left.Where(operation => !TryPair(operation, index, keys, once))];
    }

    private bool TryPair(Operation old, Dictionary<(string Method, string Key), List<Operation>> index, Func<Operation, IEnumerable<string>> keys, bool once)
    {
        foreach (var key in keys(old))
        {
            var match = index.GetValueOrDefault((old.Method, key))?.Find(candidate => !once || !_taken.Contains(candidate));
            if (match is not null)
            {
                _taken.Add(match);
                _pairs.Add((old, match));
                return true;
            }
        }

        return false;
    }

    /// <summary>A path goes on where one of its operations does, or where its address still has others.</summary>
    private void Relate(ImmutableArray<PathItem> old, ImmutableArray<PathItem> @new)
    {
        foreach (var (before, after) in Pairs)
        {
            _counterparts.TryAdd(before.Path, after.Path);
            _counterparts.TryAdd(after.Path, before.Path);
        }

        RelateByAddress(old, @new);
        RelateByAddress(@new, old);
    }

    private void RelateByAddress(ImmutableArray<PathItem> items, ImmutableArray<PathItem> others)
    {
        var lonely = items.Where(item => !item.Operations.IsEmpty && !_counterparts.ContainsKey(item)).ToList();
        if (lonely.Count == 0)
        {
            return;
        }

        var index = new Dictionary<string, PathItem>(StringComparer.Ordinal);
        foreach (var other in others.Where(other => !other.Operations.IsEmpty))
        {
            foreach (var key in PathKeys.Effective(other))
            {
                index.TryAdd(key, other);
            }
        }

        foreach (var item in lonely)
        {
            var found = PathKeys.Effective(item).Select(key => index.GetValueOrDefault(key)).FirstOrDefault(other => other is not null);
            if (found is not null)
            {
                _counterparts.TryAdd(item, found);
            }
        }
    }
}
