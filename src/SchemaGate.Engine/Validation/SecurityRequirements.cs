using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>
/// A requirement names a scheme that is declared (OpenAPI 3.1.1, section 4.8.30; 3.2 also takes the address of one). Before 3.1, only OAuth and
/// OpenID Connect have scopes.
/// </summary>
internal sealed class SecurityRequirements : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        var owners = document.Operations.Select(operation => operation.Source).Prepend(document.Contract.Root);
        foreach (var list in owners.Select(owner => owner[Keyword.Security]))
        {
            foreach (var requirement in list.Items)
            {
                Check(requirement, document, log);
            }
        }
    }

    private static void Check(Node requirement, CheckedDocument document, ViolationLog log)
    {
        foreach (var member in requirement.Members)
        {
            if (document.Contract.SecuritySchemes.TryGetValue(member.Name, out var scheme))
            {
                CheckScopes(scheme, member.Value, document, log);
            }
            else if (document.Contract.Dialect != Dialect.OpenApi32 || !member.Name.Contains('/', StringComparison.Ordinal))
            {
                log.Forbid(member, $"There is no security scheme '{Excerpt.Of(member.Name)}'. Declare it, or correct the name.");
            }
        }
    }

    private static void CheckScopes(SecurityScheme scheme, Node scopes, CheckedDocument document, ViolationLog log)
    {
        var items = scopes.Items;
        if (document.HasOwnSchemas && scheme.Type is not ("oauth2" or "openIdConnect") && items.MoveNext())
        {
            log.Forbid(scopes, $"The security scheme '{Excerpt.Of(scheme.Name)}' has no scopes, because it is neither OAuth nor OpenID Connect. Leave the list empty.");
        }
    }
}
