using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>What came or went, in words: a whole path or webhook, or one operation of it.</summary>
internal static class OperationNoun
{
    public static string Of(Change change) => Sentence.Noun(NounOf(change), change);

    private static string NounOf(Change change) => (change.Facet, change.Has(Circumstances.WholePath)) switch
    {
        (Facet.Path, _) => "Path",
        (Facet.Webhook, true) => "Webhook",
        _ => "Operation",
    };
}
