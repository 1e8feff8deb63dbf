using System.Globalization;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Writes a new entry.</summary>
internal static class SuppressionEntryText
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The lines of the entry, without the dash and the indent of the list.</summary>
    /// <param name="finding">What is accepted.</param>
    /// <param name="document">The document that it is accepted in; null for every one.</param>
    /// <param name="terms">On what terms.</param>
    public static IEnumerable<string> Of(Finding finding, string? document, SuppressionTerms terms) =>
        Identity(IdentitiesOf(finding))
            .Concat(Field("documents", document is null ? null : WildcardPattern.Escape(document)))
            .Concat(ValueOf(finding) is { } value ? [$"value: {value}"] : [])
            .Concat(Field("rule", finding.Name))
            .Concat(Field("message", finding.Message))
            .Concat(Field("reason", terms.Reason))
            .Concat(Field("owner", terms.Owner))
            .Concat(Field("until", terms.Until?.ToString(Day, CultureInfo.InvariantCulture), isDay: true));

    /// <summary>The patterns that match this finding alone.</summary>
    public static IReadOnlyList<string> IdentitiesOf(Finding finding) => [.. finding.Identities.Select(WildcardPattern.Escape)];

    /// <summary>What is accepted, where it is one number, text or truth value: of more, the identity tells what counts.</summary>
    public static string? ValueOf(Finding finding) => finding.New?.Value is { } value && IsScalar(value) ? value : null;

    // A text that was shortened has no closing quote.
    private static bool IsScalar(string json) => json[0] == '"' ? json.Length > 1 && json[^1] == '"' : json[0] is not ('{' or '[' or 'n');

    private static IEnumerable<string> Identity(IReadOnlyList<string> identities) => identities is [var only]
        ? Field("identity", only)
        : identities.Select(identity => $"  - {YamlString.Of(identity)}").Prepend("identity:");

    private static IEnumerable<string> Field(string name, string? value, bool isDay = false) =>
        value is null ? [] : [$"{name}: {(isDay ? value : YamlString.Of(value))}"];
}
