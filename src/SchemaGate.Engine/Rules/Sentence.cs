using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Rules;

/// <summary>Wording that many rules share.</summary>
internal static class Sentence
{
    /// <summary>What changed, in quotes; <paramref name="otherwise"/> when it has no name.</summary>
    public static string Name(Change change, string otherwise) => change.Subject.Length > 0 ? $"'{change.Subject}'" : otherwise;

    /// <summary>What has a future of its own: <paramref name="operation"/>, a parameter by its name, or a value by the way to it.</summary>
    public static string Subject(Change change, string operation) => Name(change, change.Flow is null ? operation : $"'{TrailWords.Of(change.Trail)}'");

    /// <summary>A noun and the name of what changed: <c>header 'ETag'</c>; the noun alone when it has no name.</summary>
    public static string Noun(string noun, Change change) => change.Subject.Length > 0 ? $"{noun} '{change.Subject}'" : noun;

    /// <summary>What was done, after the noun.</summary>
    public static string Verb(Edit edit) => edit switch
    {
        Edit.Added => "was added",
        Edit.Removed => "was removed",
        _ => "changed",
    };

    /// <summary><c>was added (A)</c>, <c>was removed (A)</c> or <c>changed from A to B</c>, with the values as far as they are known.</summary>
    public static string Done(Change change) => Verb(change.Edit) + change.Edit switch
    {
        Edit.Added => InBrackets(change.NewValue),
        Edit.Removed => InBrackets(change.OldValue),
        _ => FromTo(change),
    };

    /// <summary><c> from A to B</c>, or as much of it as is known.</summary>
    public static string FromTo(Change change) => (change.OldValue, change.NewValue) switch
    {
        (null, null) => string.Empty,
        (null, var now) => $" to {Value(now)}",
        (var before, null) => $" from {Value(before)}",
        var (before, now) => $" from {Value(before)} to {Value(now)}",
    };

    /// <summary><c> (A)</c>, or nothing when the value is unknown.</summary>
    public static string InBrackets(string? value) => value is null ? string.Empty : $" ({value})";

    /// <summary><c> 'A'</c>, or nothing when the value is unknown.</summary>
    public static string InQuotes(string? value) => value is null ? string.Empty : $" '{value}'";

    /// <summary>A value in a sentence: in quotes when it has more than one word, so that its end can be seen.</summary>
    public static string Value(string value) => value.Contains(' ', StringComparison.Ordinal) || value.Length == 0 ? $"'{value}'" : value;

    /// <summary>True for what the client receives; false for what it sends and for what does not travel.</summary>
    public static bool Received(Change change) => change.Flow == Flow.Received;
}
