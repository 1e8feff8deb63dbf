namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>A finding as an item of a list: sentence, operations, rule, places, values, example.</summary>
/// <param name="rules">What is explained further down, and can be linked to.</param>
internal sealed class MarkdownFinding(MarkdownRules rules)
{
    private const int ShownOperations = 3;
    private const int FoldedOperations = 100;

    // What WitnessText leaves, and its remarks on lengths.
    private const int LongestExample = 400;

    /// <param name="finding">What was found.</param>
    /// <param name="remarks">Further lines, ready to stand in Markdown.</param>
    public string Of(Finding finding, params IReadOnlyList<string> remarks)
    {
        var certainty = finding.IsCertain ? "" : " *(not certain)*";
        string[] lines = [$"**{MarkdownText.Prose(finding.Message)}**{certainty}", Facts(finding), .. Example(finding), .. remarks];
        return Item([string.Join("\\\n", lines), .. Values(finding), .. Folded(finding.Operations)]);
    }

    /// <summary>Blocks below one bullet.</summary>
    private static string Item(IReadOnlyList<string> blocks) => $"- {string.Join('\n', blocks).Replace("\n", "\n  ", StringComparison.Ordinal)}\n";

    private string Facts(Finding finding)
    {
        var operations = string.Join(", ", finding.Operations.Take(ShownOperations).Select(operation => MarkdownText.Code(operation)));
        var hidden = finding.Operations.Count - ShownOperations;
        var reach = hidden > 0 ? $"{operations} and {hidden} more" : operations;
        return string.Join(" · ", new[] { reach, rules.Reference(finding), Places(finding) }.Where(part => part.Length > 0));
    }

    private static string Places(Finding finding) => string.Join(" → ", new[] { finding.Old, finding.New }
        .OfType<Place>()
        .Select(place => MarkdownText.Code($"{place.File}:{place.Line}:{place.Column}")));

    private static IEnumerable<string> Example(Finding finding)
    {
        if (finding.Witness is { } witness)
        {
            yield return $"{ReportWords.Sides(witness)}: {MarkdownText.Code(WitnessText.Of(witness.Value), LongestExample)}";
        }
    }

    /// <summary>The values as GitHub colours a change: old red, new green.</summary>
    private static IEnumerable<string> Values(Finding finding)
    {
        string[] lines = [.. Value('-', finding.Old, finding.New), .. Value('+', finding.New, finding.Old)];
        if (lines.Length > 0)
        {
            var text = string.Join('\n', lines);
            var fence = MarkdownText.Fence(text, 3);
            yield return $"{fence}diff\n{text}\n{fence}";
        }
    }

    private static IEnumerable<string> Value(char sign, Place? place, Place? other)
    {
        if (place?.Value is { } value)
        {
            var shown = ValueSurroundings.IsOne(place, other) ? ' ' : sign;
            yield return $"{shown} {SafeText.Of(Shortened.Of(value, MarkdownText.LongestCode))}";
        }
    }

    private static IEnumerable<string> Folded(IReadOnlyList<string> operations)
    {
        if (operations.Count <= ShownOperations)
        {
            yield break;
        }

        var list = string.Join(", ", operations.Take(FoldedOperations).Select(operation => MarkdownText.Code(operation)));
        var hidden = operations.Count - FoldedOperations;
        var rest = hidden > 0 ? $" and {hidden} more" : "";
        yield return $"<details><summary>All {operations.Count} operations</summary>\n\n{list}{rest}\n\n</details>";
    }
}
