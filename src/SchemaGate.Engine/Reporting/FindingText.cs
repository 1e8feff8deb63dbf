namespace SchemaGate.Engine.Reporting;

/// <summary>A finding in a few lines, for formats that show one text beside a line of the new document.</summary>
internal static class FindingText
{
    private const int ShownOperations = 3;
    private const int LongestValue = 120;

    /// <summary>The sentence; where it stood before; which operations it reaches; the value that shows it. Harmless in any log.</summary>
    public static IEnumerable<string> Lines(Finding finding) => AllLines(finding).Select(SafeText.Of);

    private static IEnumerable<string> AllLines(Finding finding)
    {
        yield return finding.IsCertain ? finding.Message : $"{finding.Message} (not certain)";
        if (finding.Old is { } old)
        {
            yield return $"Before: {old.File}:{old.Line}:{old.Column}{(old.Value is null ? "" : $" {Shortened.Of(old.Value, LongestValue)}")}";
        }

        if (finding.Operations.Count > 0)
        {
            yield return $"In: {Operations(finding.Operations)}";
        }

        if (finding.Witness is { } witness)
        {
            yield return $"{(witness.AcceptedByOld ? "Accepted before, refused now" : "Refused before, accepted now")}: {WitnessText.Of(witness.Value)}";
        }
    }

    private static string Operations(IReadOnlyList<string> operations)
    {
        var shown = string.Join(", ", operations.Take(ShownOperations));
        var hidden = operations.Count - ShownOperations;
        return hidden > 0 ? $"{shown} and {hidden} more" : shown;
    }
}
