using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

/// <summary>A rule's page, taken apart.</summary>
internal sealed partial record RulePage(string Title, string Summary, IReadOnlyList<string> Headings, string Example)
{
    /// <summary>The headings that every page has, in this order.</summary>
    public static IReadOnlyList<string> Frame { get; } = ["Why clients break", "What to do instead", "How to accept it", "Example"];

    /// <summary>The folder of the case that the example is taken from, below testdata; null when it names none.</summary>
    public string? Case => CasePath().Match(Example) is { Success: true } match ? match.Groups["path"].Value : null;

    /// <summary>The JSON of the example: before and after.</summary>
    public IReadOnlyList<string> Fragments => [.. Fence().Matches(Example).Select(match => match.Groups["json"].Value)];

    public static RulePage Of(RuleDescriptor rule)
    {
        var text = RulePages.Of(rule.Name) ?? throw new InvalidOperationException($"{rule.Name} has no page.");
        var sections = Heading().Split(text);
        var first = sections[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new RulePage(first[0], string.Join(' ', first[1..]), [.. sections[1..].Select(section => section.Split('\n')[0])], sections[^1]);
    }

    /// <summary>True when an object in the document has every member of the fragment, with equal values.</summary>
    public static bool Occurs(JsonElement fragment, JsonElement document) =>
        Holds(fragment, document) || Children(document).Any(child => Occurs(fragment, child));

    private static bool Holds(JsonElement fragment, JsonElement node) => fragment.ValueKind == JsonValueKind.Object && node.ValueKind == JsonValueKind.Object
        ? fragment.EnumerateObject().All(member => node.TryGetProperty(member.Name, out var value) && JsonElement.DeepEquals(member.Value, value))
        : JsonElement.DeepEquals(fragment, node);

    private static IEnumerable<JsonElement> Children(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Select(member => member.Value),
        JsonValueKind.Array => node.EnumerateArray(),
        _ => [],
    };

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`testdata/(?<path>[a-z0-9/-]+)`")]
    private static partial Regex CasePath();

    [GeneratedRegex("```json\n(?<json>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
