using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>Collects the changes of one pair of policies.</summary>
internal sealed class SecurityChanges(SecurityPolicy old, SecurityPolicy @new)
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Anyone could call; now credentials are needed.</summary>
    public void Introduced() =>
        Add(Facet.SecurityRequirement, Edit.Added, Relation.Narrowed, old.Source, @new.Source, string.Join(" or ", @new.Alternatives));

    /// <summary>Credentials were needed; now anyone may call.</summary>
    public void Withdrawn() =>
        Add(Facet.SecurityRequirement, Edit.Removed, Relation.Widened, old.Source, @new.Source, string.Join(" or ", old.Alternatives));

    /// <summary>Calls without credentials came to be allowed, or no longer are.</summary>
    public void Optional(bool isAdded) => Add(
        Facet.OptionalSecurity,
        isAdded ? Edit.Added : Edit.Removed,
        isAdded ? Relation.Widened : Relation.Narrowed,
        isAdded ? default : EmptyOf(old),
        isAdded ? EmptyOf(@new) : default,
        string.Empty);

    /// <summary>An alternative went, came, or another stands in its stead.</summary>
    public void Alternative(Credentials? gone, Credentials? fresh) => _changes.Add(ChangeOf(
        Facet.SecurityRequirement,
        gone is null ? Edit.Added : fresh is null ? Edit.Removed : Edit.Changed,
        gone is null ? Relation.Widened : fresh is null ? Relation.Narrowed : Relation.Incomparable,
        gone?.Source.Source ?? default,
        fresh?.Source.Source ?? default,
        (gone ?? fresh)!.Source.ToString()) with
    {
        OldValue = gone is null || fresh is null ? null : gone.Source.ToString(),
        NewValue = gone is null || fresh is null ? null : fresh.Source.ToString(),
    });

    /// <summary>An alternative demands more or less: each scheme that came or went, each scope that came or went in the others.</summary>
    public void Demanded(Credentials before, Credentials after, Relation relation)
    {
        var (less, more) = relation == Relation.Narrowed ? (before, after) : (after, before);
        foreach (var (identity, demand) in more.Demands)
        {
            if (!less.Demands.TryGetValue(identity, out var known))
            {
                Demand(Facet.SecurityRequirementScheme, relation, less.Source.Source, demand.Source, demand.Scheme);
                continue;
            }

            foreach (var (scope, node) in demand.Scopes.Where(scope => !known.Scopes.ContainsKey(scope.Key)))
            {
                Demand(Facet.SecurityScope, relation, known.Source, node, scope);
            }
        }
    }

    /// <summary>Something is demanded at <paramref name="node"/> and not within <paramref name="scope"/>.</summary>
    private void Demand(Facet facet, Relation relation, Node scope, Node node, string subject)
    {
        var isAdded = relation == Relation.Narrowed;
        var change = ChangeOf(facet, isAdded ? Edit.Added : Edit.Removed, relation, isAdded ? default : node, isAdded ? node : default, subject);
        _changes.Add(isAdded ? change with { OldScope = scope } : change with { NewScope = scope });
    }

    private void Add(Facet facet, Edit edit, Relation relation, Node before, Node after, string subject) =>
        _changes.Add(ChangeOf(facet, edit, relation, before, after, subject));

    private Change ChangeOf(Facet facet, Edit edit, Relation relation, Node before, Node after, string subject) => new()
    {
        Facet = facet,
        Edit = edit,
        Relation = relation,
        Old = before,
        New = after,
        OldScope = old.Source.Exists ? old.Source : old.Owner,
        NewScope = @new.Source.Exists ? @new.Source : @new.Owner,
        Subject = subject,
        Circumstances = old.IsShared && @new.IsShared ? Circumstances.Shared : Circumstances.None,
        Trail = Trails.Security,
        IsHarmless = relation != Relation.Widened && old.IsOptional && @new.IsOptional,
    };

    private static Node EmptyOf(SecurityPolicy policy) => policy.Alternatives.First(alternative => alternative.Demands.IsEmpty).Source;
}
