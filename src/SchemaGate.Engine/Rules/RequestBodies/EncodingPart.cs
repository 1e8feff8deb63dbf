using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>Which keyword of which part's encoding a change is about, in words.</summary>
internal static class EncodingPart
{
    public static string Of(Change change) => $"{KeywordOf(change.Facet)} of {Sentence.Noun("part", change)}";

    private static string KeywordOf(Facet facet) => facet switch
    {
        Facet.EncodingContentType => "The contentType",
        Facet.EncodingStyle => "The style",
        Facet.EncodingExplode => "The explode keyword",
        Facet.EncodingAllowReserved => "The allowReserved",
        _ => "A header",
    };
}
