using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>Sentences about a status that came, or that is a range where it was a code, or the reverse.</summary>
internal static class AddedStatus
{
    /// <param name="change">The change; one that has values says what was written before and what is now.</param>
    /// <param name="status">The noun.</param>
    /// <param name="fallback">What to say where the status is not known.</param>
    public static string Describe(Change change, string status, string fallback) => (change.OldValue, change.NewValue) switch
    {
        (null, _) or (_, null) => $"{status} {Sentence.Name(change, fallback)} was added.",
        var (before, now) when now.EndsWith("XX", StringComparison.Ordinal) => $"{status} '{before}' became the range '{now}': its other statuses may come, too.",
        var (before, now) when before.EndsWith("XX", StringComparison.Ordinal) => $"{status} range '{before}' became '{now}': its other statuses are no longer announced.",
        ("default" and var before, var now) => $"{status} '{before}' became '{now}': other statuses are no longer announced.",
        var (before, now) => $"{status} '{before}' became '{now}': other statuses may come, too.",
    };
}
