using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>
/// Compares the definitions of security schemes. A change is reported for every operation that asks for the scheme, or once for the
/// document when none does: then it breaks nobody, unless the document never says what its operations ask for. A scheme that came or
/// went is told by the operations that ask for it; only an unused one is told here.
/// </summary>
internal static class SecuritySchemeComparison
{
    public static void Compare(ContractPair contracts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var old in contracts.Old.SecuritySchemes.Values)
        {
            if (contracts.Schemes.CounterpartOf(old) is { } match)
            {
                found.Add(match.Name);
                ComparePair(contracts, old, match);
            }
            else if (UsersOf(contracts.Old, old.Name).Count == 0)
            {
                Report(contracts, Edit.Removed, old);
            }
        }

        foreach (var fresh in contracts.New.SecuritySchemes.Values)
        {
            if (!found.Contains(fresh.Name) && !IsAlias(contracts, fresh) && UsersOf(contracts.New, fresh.Name).Count == 0)
            {
                Report(contracts, Edit.Added, fresh);
            }
        }
    }

    private static bool IsAlias(ContractPair contracts, SecurityScheme fresh) =>
        contracts.Old.SecuritySchemes.Values.Any(old => old.Meaning == fresh.Meaning);

    private static void ComparePair(ContractPair contracts, SecurityScheme old, SecurityScheme @new)
    {
        if (contracts.AreSame(old.Source, @new.Source) && !OAuthComparison.HasScopes(old))
        {
            return;
        }

        var changes = SchemeDetails.Compare(old, @new).Concat(OAuthComparison.Compare(old, @new))
            .Concat(UnknownFields.Compare(old.Source, @new.Source, OpenApiGrammar.SecurityScheme, Trails.Document.Then("security scheme " + @new.Name)))
            .Concat(OAuthComparison.CompareUnknown(old, @new)).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        var users = UsersOf(contracts.New, @new.Name);
        var isUnasked = users.Count == 0 && SaysWhatItAsksFor(contracts.Old) && UsersOf(contracts.Old, old.Name).Count == 0;
        foreach (var name in users.Count == 0 ? [null] : users)
        {
            foreach (var change in changes)
            {
                contracts.Sink.Add(name, change with { IsHarmless = change.IsHarmless || isUnasked });
            }
        }
    }

    private static bool SaysWhatItAsksFor(Contract contract) => SchemeUsers.In(contract).Any(operation => !operation.Security.IsOpen);

    private static List<OperationName?> UsersOf(Contract contract, string scheme) => [.. SchemeUsers.Of(contract, scheme).Select(operation => operation.Name)];

    private static void Report(ContractPair contracts, Edit edit, SecurityScheme scheme) => contracts.Sink.Add(null, new Change
    {
        Facet = Facet.SecurityScheme,
        Edit = edit,
        Relation = Relation.Annotation,
        Old = edit == Edit.Removed ? scheme.Source : default,
        New = edit == Edit.Added ? scheme.Source : default,
        OldScope = contracts.Old.Root,
        NewScope = contracts.New.Root,
        Subject = scheme.Name,
        Trail = Trails.Document.Then("security scheme " + scheme.Name),
    });
}
