using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Wording that rules about security share.</summary>
internal static class SecuritySentence
{
    /// <summary>What a stricter demand does to clients: nothing where the operation may be called without credentials, before and after.</summary>
    public static string Effect(Change change, string refusal) => change.IsHarmless ? "calls without credentials are accepted as before" : refusal;

    /// <summary>What a change to a scheme does to clients: nothing where no operation asks for it, and others are asked for.</summary>
    public static string OfScheme(Change change, string effect) => change.IsHarmless ? "no operation asks for it" : effect;
}
