using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Sentences about schemas: what changed, whom it hurts, and where.</summary>
internal static class SchemaSentence
{
    /// <summary>Ends a sentence with the place.</summary>
    public static string At(Change change, string text) => $"{text} ({TrailWords.Of(change.Trail)}).";

    /// <summary>A keyword changed; its consequence follows from the relation.</summary>
    public static string Constraint(Change change, string noun) =>
        At(change, $"{Difference.Of(change, noun)}: {Consequence.Of(change)}");

    /// <summary>Something changed; its consequence depends on the direction, unless it was proved to have none.</summary>
    /// <param name="change">The change.</param>
    /// <param name="what">What changed.</param>
    /// <param name="sent">The consequence for clients that send the value.</param>
    /// <param name="received">The consequence for clients that receive it.</param>
    public static string Effect(Change change, string what, string sent, string received) =>
        change.IsHarmless ? At(change, $"{what}: {Consequence.Nothing}") : Directed(change, what, sent, received);

    /// <summary>Something changed that matters in each direction by itself, whether or not the value travels any more.</summary>
    /// <inheritdoc cref="Effect"/>
    public static string Directed(Change change, string what, string sent, string received) =>
        At(change, $"{what}: {(Sentence.Received(change) ? received : sent)}");

    /// <summary>A property by its name; its flags stand in its own schema, where the last step of the trail names it.</summary>
    public static string Property(Change change) => $"Property '{(change.Subject.Length > 0 ? change.Subject : change.Trail.Step)}'";

    /// <summary><c>, for example on 5</c>, or nothing when no value is known.</summary>
    public static string Example(string? value) => value is null ? string.Empty : $", for example on {value}";

    /// <summary>A default does not fill in what is required: an object without the member stays invalid.</summary>
    public static string DespiteDefault(Change change) =>
        change.Has(Circumstances.HasDefault) && !Sentence.Received(change) ? " although it has a default" : string.Empty;
}
