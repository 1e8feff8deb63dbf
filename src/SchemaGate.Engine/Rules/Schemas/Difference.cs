using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What changed and from what to what, as the beginning of a sentence.</summary>
internal static class Difference
{
    /// <summary><c>maxLength changed from 20 to 10</c>, <c>maxLength was added (10)</c>, <c>maxLength was removed (20)</c>.</summary>
    public static string Of(Change change, string noun) => $"{noun} {Sentence.Done(change)}";
}
