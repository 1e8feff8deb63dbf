using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What a change does to the values that travel, as the end of a sentence.</summary>
internal static class Consequence
{
    /// <summary>For a change that was proved to affect no value.</summary>
    public const string Nothing = "no value that travels here is affected";

    public static string Of(Change change) => (change.IsHarmless, Sentence.Received(change), change.Relation) switch
    {
        (true, _, _) or (_, _, Relation.Annotation) => Nothing,
        (_, false, Relation.Widened) => "clients may send more than before",
        (_, false, _) => $"some of what clients send {(change.IsCertain ? "is" : "may be")} refused now",
        (_, true, Relation.Narrowed) => "clients receive fewer values than before",
        (_, true, _) => "clients may receive values that they do not expect",
    };
}
