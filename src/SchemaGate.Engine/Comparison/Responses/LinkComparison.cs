using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>Compares the calls that a response says can follow it.</summary>
internal static class LinkComparison
{
    private static readonly Keyword[] Fields = [Keyword.Parameters, Keyword.RequestBody, Keyword.Server];

    public static void Compare(OperationScope scope, Response old, Response @new)
    {
        foreach (var member in old.Links.Members)
        {
            var match = @new.Links[member.Name];
            if (!match.Exists || HasChanged(scope.Contracts, member.Value, match))
            {
                Report(scope, (old, @new), member.Name, member.Value, match);
            }

            CompareUnknown(scope, member.Value, match, ResponseListComparison.TrailOf(@new).Then("link " + member.Name));
        }

        foreach (var member in @new.Links.Members)
        {
            if (!old.Links[member.Name].Exists)
            {
                Report(scope, (old, @new), member.Name, default, member.Value);
            }
        }
    }

    private static void CompareUnknown(OperationScope scope, Node old, Node @new, Trail trail)
    {
        if (@new.Exists)
        {
            scope.CompareUnknown(scope.Contracts.Old.References.Resolve(old), scope.Contracts.New.References.Resolve(@new), OpenApiGrammar.Link, trail);
        }
    }

    private static bool HasChanged(ContractPair contracts, Node old, Node @new)
    {
        var (before, after) = (contracts.Old.References.Resolve(old), contracts.New.References.Resolve(@new));
        return Array.Exists(Fields, field => before[field].Exists != after[field].Exists || (before[field].Exists && before[field].Hash != after[field].Hash)) ||
            LinkTarget.Of(contracts.Old, before) != LinkTarget.Of(contracts.New, after);
    }

    private static void Report(OperationScope scope, (Response Old, Response New) responses, string name, Node old, Node @new) => scope.Report(new Change
    {
        Facet = Facet.Link,
        Edit = !old.Exists ? Edit.Added : !@new.Exists ? Edit.Removed : Edit.Changed,
        Relation = !old.Exists ? Relation.Widened : !@new.Exists ? Relation.Narrowed : Relation.Incomparable,
        Flow = scope.Response,
        Old = old,
        New = @new,
        OldScope = responses.Old.Source,
        NewScope = responses.New.Source,
        Subject = name,
        Trail = ResponseListComparison.TrailOf(responses.New).Then("link " + name),
    });
}
