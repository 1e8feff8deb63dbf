using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>A reason in words: <c>OperatorRequest</c> is "operator request".</summary>
internal static class ReasonWords
{
    public static string Of(Reason? reason) =>
        string.Concat((reason?.ToString() ?? "").Select((letter, at) => char.IsUpper(letter) && at > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
