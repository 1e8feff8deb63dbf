using System.Collections.Immutable;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Operations;

/// <summary>Compares the callbacks of two operations, by name and expression.</summary>
internal sealed class CallbackComparison(OperationComparison operations)
{
    /// <summary>A callback may hold an operation with the same callback: each pair is looked into once.</summary>
    private readonly HashSet<(Node Old, Node New)> _seen = [];

    public void Compare(OperationScope scope, Operation old, Operation @new)
    {
        var after = @new.Parts.Callbacks.ToDictionary(callback => callback.Name, StringComparer.Ordinal);
        foreach (var callback in old.Parts.Callbacks)
        {
            if (after.Remove(callback.Name, out var match))
            {
                ComparePair(scope, callback, match);
            }
            else
            {
                Report(scope, Edit.Removed, callback.Name, callback.Source, default, (old.Source, @new.Source));
            }
        }

        foreach (var callback in @new.Parts.Callbacks.Where(callback => after.ContainsKey(callback.Name)))
        {
            Report(scope, Edit.Added, callback.Name, default, callback.Source, (old.Source, @new.Source));
        }
    }

    private void ComparePair(OperationScope scope, Callback old, Callback @new)
    {
        if (!_seen.Add((old.Source, @new.Source)) || scope.AreSame(old.Source, @new.Source))
        {
            return;
        }

        var removed = old.Targets.RemoveRange(@new.Targets.Keys);
        var added = @new.Targets.RemoveRange(old.Targets.Keys);
        foreach (var (expression, target) in old.Targets.RemoveRange(removed.Keys))
        {
            CompareTargets(scope, old, target, @new.Targets[expression]);
            CompareUnknown(scope, $"callback {old.Name}", target, @new.Targets[expression]);
        }

        CompareMoved(scope, (old, @new), [.. removed], [.. added]);
    }

    /// <summary>An expression that went and one that came in its stead are one change: the address is read from elsewhere.</summary>
    private static void CompareMoved(
        OperationScope scope,
        (Callback Old, Callback New) callback,
        ImmutableArray<KeyValuePair<string, PathItem>> removed,
        ImmutableArray<KeyValuePair<string, PathItem>> added)
    {
        for (var at = 0; at < Math.Max(removed.Length, added.Length); at++)
        {
            var gone = at < removed.Length ? removed[at] : default;
            var fresh = at < added.Length ? added[at] : default;
            var edit = gone.Key is null ? Edit.Added : fresh.Key is null ? Edit.Removed : Edit.Changed;
            scope.Report(ChangeOf(
                edit,
                $"{callback.Old.Name} {gone.Key ?? fresh.Key}",
                gone.Value?.Source ?? default,
                fresh.Value?.Source ?? default,
                (callback.Old.Source, callback.New.Source)) with
            { OldValue = gone.Key, NewValue = fresh.Key });
        }
    }

    private void CompareTargets(OperationScope scope, Callback callback, PathItem old, PathItem @new)
    {
        var pairing = OperationPairing.OfTargets(old, @new);
        foreach (var (before, after) in pairing.Pairs)
        {
            operations.CompareCall(before, after);
        }

        foreach (var gone in pairing.Removed)
        {
            Report(scope, Edit.Removed, $"{callback.Name} {gone.Method}", gone.Source, default, (old.Source, @new.Source));
        }

        foreach (var fresh in pairing.Added)
        {
            Report(scope, Edit.Added, $"{callback.Name} {fresh.Method}", default, fresh.Source, (old.Source, @new.Source));
        }
    }

    /// <summary>What a target says itself is told with its operations, where it has any.</summary>
    private static void CompareUnknown(OperationScope scope, string name, PathItem old, PathItem @new)
    {
        if (old.Operations.IsEmpty || @new.Operations.IsEmpty)
        {
            scope.CompareUnknown(old.Layers[^1], @new.Layers[^1], OpenApiGrammar.PathItem, Trails.Operation.Then(name).Then(@new.Template.Text));
        }
    }

    private static void Report(OperationScope scope, Edit edit, string subject, Node old, Node @new, (Node Old, Node New) scopes) =>
        scope.Report(ChangeOf(edit, subject, old, @new, scopes));

    private static Change ChangeOf(Edit edit, string subject, Node old, Node @new, (Node Old, Node New) scopes) => new()
    {
        Facet = Facet.Callback,
        Edit = edit,
        Relation = edit switch { Edit.Added => Relation.Widened, Edit.Removed => Relation.Narrowed, _ => Relation.Incomparable },
        Old = old,
        New = @new,
        OldScope = scopes.Old,
        NewScope = scopes.New,
        Subject = subject,
        Trail = Trails.Operation.Then("callback " + subject),
    };
}
