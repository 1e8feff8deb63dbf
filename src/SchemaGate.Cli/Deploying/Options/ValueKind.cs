namespace SchemaGate.Cli.Deploying.Options;

/// <summary>How the text of a setting is read.</summary>
/// <param name="Name">How help calls the value.</param>
/// <param name="Expected">What to give, to follow "Give".</param>
/// <param name="Parse">The value, and whether the text is one.</param>
/// <param name="Words">What a shell completes.</param>
internal sealed record ValueKind<T>(string Name, string Expected, Func<string, (bool IsValid, T Value)> Parse, params string[] Words);
