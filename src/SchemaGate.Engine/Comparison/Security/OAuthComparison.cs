using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>Compares the OAuth flows of two schemes: their kinds, addresses and scopes.</summary>
internal static class OAuthComparison
{
    /// <summary>True when scopes are described: what is said of them is no part of a hash.</summary>
    public static bool HasScopes(SecurityScheme scheme) => scheme.Flows.Values.Any(flow => flow.Scopes.Exists);

    public static IEnumerable<Change> Compare(SecurityScheme old, SecurityScheme @new)
    {
        if (old.Type != @new.Type)
        {
            yield break;
        }

        var trail = Trails.Document.Then("security scheme " + @new.Name);
        foreach (var kind in old.Flows.Keys.Union(@new.Flows.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (before, after) = (old.Flows.GetValueOrDefault(kind), @new.Flows.GetValueOrDefault(kind));
            var changes = before is null || after is null
                ? [Existence(kind, before, after, (old, @new), trail)]
                : Addresses(before, after, trail.Then(kind)).Concat(Scopes(before, after, trail.Then(kind)));
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    /// <summary>Fields of the flows and of their map that nobody knows. In Swagger 2.0 the scheme is its own flow, and told itself.</summary>
    public static IEnumerable<Change> CompareUnknown(SecurityScheme old, SecurityScheme @new)
    {
        var (before, after) = (old.Source[Keyword.Flows], @new.Source[Keyword.Flows]);
        var trail = Trails.Document.Then("security scheme " + @new.Name).Then("flows");
        var flows = old.Flows.Keys.SelectMany(kind => UnknownFields.Compare(before[kind], after[kind], OpenApiGrammar.OAuthFlow, trail.Then(kind)));
        return UnknownFields.Compare(before, after, OpenApiGrammar.OAuthFlows, trail).Concat(flows);
    }

    private static Change Existence(string kind, OAuthFlow? old, OAuthFlow? @new, (SecurityScheme Old, SecurityScheme New) schemes, Trail trail) => new()
    {
        Facet = Facet.OAuthFlow,
        Edit = old is null ? Edit.Added : Edit.Removed,
        Relation = old is null ? Relation.Widened : Relation.Narrowed,
        Old = old?.Source ?? default,
        New = @new?.Source ?? default,
        OldScope = schemes.Old.Source,
        NewScope = schemes.New.Source,
        Subject = kind,
        Trail = trail.Then(kind),
    };

    private static IEnumerable<Change> Addresses(OAuthFlow old, OAuthFlow @new, Trail trail) =>
        from address in OAuthFlow.Addresses
        let before = old.Source[address]
        let after = @new.Source[address]
        where before.Text != after.Text
        select Of(Facet.OAuthUrl, before, after, (old, @new), trail, address.Spelling()) with
        {
            Relation = Relation.Incomparable,
            OldValue = before.Exists ? before.Text : null,
            NewValue = after.Exists ? after.Text : null,
        };

    private static List<Change> Scopes(OAuthFlow old, OAuthFlow @new, Trail trail)
    {
        var changes = new List<Change>();
        foreach (var member in old.Scopes.Members)
        {
            var match = @new.Scopes[member.Name];
            if (!match.Exists)
            {
                changes.Add(Of(Facet.OAuthScope, member.Value, match, (old, @new), trail, member.Name));
            }
            else if (match.Text != member.Value.Text)
            {
                changes.Add(Of(Facet.OAuthScope, member.Value, match, (old, @new), trail, member.Name) with
                {
                    Relation = Relation.Annotation,
                    OldValue = member.Value.Text,
                    NewValue = match.Text,
                });
            }
        }

        foreach (var member in @new.Scopes.Members)
        {
            if (!old.Scopes[member.Name].Exists)
            {
                changes.Add(Of(Facet.OAuthScope, default, member.Value, (old, @new), trail, member.Name));
            }
        }

        return changes;
    }

    private static Change Of(Facet facet, Node before, Node after, (OAuthFlow Old, OAuthFlow New) flows, Trail trail, string subject) => new()
    {
        Facet = facet,
        Edit = !before.Exists ? Edit.Added : !after.Exists ? Edit.Removed : Edit.Changed,
        Relation = !before.Exists ? Relation.Widened : Relation.Narrowed,
        Old = before,
        New = after,
        OldScope = flows.Old.Source,
        NewScope = flows.New.Source,
        Subject = subject,
        Trail = trail.Then(subject),
    };
}
