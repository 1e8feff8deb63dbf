using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>Which keyword or header of a part's encoding a change is about, in words.</summary>
internal static class EncodingPart
{
    public static string Of(Change change) => change.Facet == Facet.EncodingHeader
        ? $"{Sentence.Noun("Header", change)} of a part"
        : $"{KeywordOf(change.Facet)} of {Sentence.Noun("part", change)}";

    /// <summary>What came or went; otherwise what a change amounts to.</summary>
    public static string Done(Change change, string otherwise) => change.Edit == Edit.Changed ? otherwise : Sentence.Verb(change.Edit);

    private static string KeywordOf(Facet facet) => facet switch
    {
        Facet.EncodingContentType => "The contentType",
        Facet.EncodingStyle => "The style",
        Facet.EncodingExplode => "The explode keyword",
        _ => "The allowReserved keyword",
    };
}
