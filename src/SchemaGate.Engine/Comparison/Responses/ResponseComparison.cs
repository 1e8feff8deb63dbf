using SchemaGate.Engine.Comparison.Bodies;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>Compares two responses that stand for each other.</summary>
internal static class ResponseComparison
{
    public static void Compare(OperationScope scope, Response old, Response @new)
    {
        if (scope.AreSame(old.Source, @new.Source) && IsSelfContained(old) && IsSelfContained(@new))
        {
            return;
        }

        var trail = ResponseListComparison.TrailOf(@new);
        scope.CompareUnknown(old.Source, @new.Source, OpenApiGrammar.Response, trail);
        var place = new MediaTypePlace(trail, scope.Response, ResponseListComparison.CircumstancesOf(@new));
        MediaTypeListComparison.Compare(scope, (old.Content, old.Source), (@new.Content, @new.Source), place);
        HeaderListComparison.Compare(
            scope,
            (old.Headers, old.Source),
            (@new.Headers, @new.Source),
            new HeaderPlace(trail, scope.Response, Facet.Header));
        LinkComparison.Compare(scope, old, @new);
    }

    /// <summary>In Swagger 2.0 the media types of a response stand elsewhere.</summary>
    private static bool IsSelfContained(Response response) => response.Content.All(type => response.Source.Holds(type.Source));
}
