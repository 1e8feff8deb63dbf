using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What a change points to and shows.</summary>
internal readonly record struct Evidence(Node Old, Node New, string Subject = "", string? OldValue = null, string? NewValue = null, Circumstances Circumstances = Circumstances.None)
{
    /// <summary>True when no value of real life is affected, whatever is proved of the others.</summary>
    public bool IsHarmless { get; init; }

    /// <summary>Two nodes whose text is the value; either may be absent.</summary>
    public static Evidence Of(Node? old, Node? @new, string subject = "") => new(
        old ?? default,
        @new ?? default,
        subject,
        old is { } before ? ShownValue.Of(before) : null,
        @new is { } after ? ShownValue.Of(after) : null,
        (old, @new) switch
        {
            (null, _) => Circumstances.FromNothing,
            (_, null) => Circumstances.ToNothing,
            _ => Circumstances.None,
        });
}
