namespace SchemaGate.Engine.Contracts;

/// <summary>A status code, a range such as <c>2XX</c>, or <c>default</c>.</summary>
/// <param name="Text">Upper case, but for <c>default</c>.</param>
internal readonly record struct StatusRange(string Text)
{
    public const string DefaultText = "default";

    public static StatusRange Read(string text) =>
        new(text.Equals(DefaultText, StringComparison.OrdinalIgnoreCase) ? DefaultText : text.ToUpperInvariant());

    public bool IsDefault => Text == DefaultText;

    public bool IsRange => Text.EndsWith("XX", StringComparison.Ordinal);

    public bool IsSuccess => Text.StartsWith('2');

    /// <summary>True for a range that the code lies in.</summary>
    public bool Covers(StatusRange code) => IsRange && !code.IsRange && Text.Length == code.Text.Length && Text[0] == code.Text[0];
}
