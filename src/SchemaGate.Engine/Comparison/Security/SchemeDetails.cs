using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>Compares how two schemes want their credential to be presented.</summary>
internal static class SchemeDetails
{
    public static IEnumerable<Change> Compare(SecurityScheme old, SecurityScheme @new)
    {
        if (old.Type != @new.Type)
        {
            return [Of(Facet.SecuritySchemeType, old, @new, Keyword.Type, old.Type, @new.Type)];
        }

        return Details(old, @new).Concat(Addresses(old, @new));
    }

    private static IEnumerable<Change> Details(SecurityScheme old, SecurityScheme @new)
    {
        if (old.HttpScheme != @new.HttpScheme)
        {
            yield return Of(Facet.SecuritySchemeDetail, old, @new, Keyword.Scheme, old.HttpScheme, @new.HttpScheme);
        }

        if (old.KeyLocation != @new.KeyLocation)
        {
            yield return Of(Facet.SecuritySchemeDetail, old, @new, Keyword.In, old.KeyLocation, @new.KeyLocation);
        }

        if (old.KeyName != @new.KeyName && old.KeyLocation == @new.KeyLocation)
        {
            yield return Of(Facet.SecuritySchemeDetail, old, @new, Keyword.Name, old.Source[Keyword.Name].Text, @new.Source[Keyword.Name].Text);
        }

        var (before, after) = (old.Source[Keyword.BearerFormat].Text, @new.Source[Keyword.BearerFormat].Text);
        if (before != after)
        {
            yield return Of(Facet.SecuritySchemeDetail, old, @new, Keyword.BearerFormat, before, after) with { Relation = Relation.Annotation };
        }
    }

    private static IEnumerable<Change> Addresses(SecurityScheme old, SecurityScheme @new)
    {
        foreach (var address in (Keyword[])[Keyword.OpenIdConnectUrl, Keyword.Oauth2MetadataUrl])
        {
            var (before, after) = (old.Source[address].Text, @new.Source[address].Text);
            if (before != after)
            {
                yield return Of(Facet.OAuthUrl, old, @new, address, before, after);
            }
        }
    }

    private static Change Of(Facet facet, SecurityScheme old, SecurityScheme @new, Keyword keyword, string before, string after) => new()
    {
        Facet = facet,
        Edit = before.Length == 0 ? Edit.Added : after.Length == 0 ? Edit.Removed : Edit.Changed,
        Relation = Relation.Incomparable,
        Old = old.Source[keyword],
        New = @new.Source[keyword],
        OldScope = old.Source,
        NewScope = @new.Source,
        Subject = @new.Name,
        OldValue = before.Length == 0 ? null : before,
        NewValue = after.Length == 0 ? null : after,
        Trail = Trails.Document.Then("security scheme " + @new.Name).Then(keyword.Spelling()),
    };
}
