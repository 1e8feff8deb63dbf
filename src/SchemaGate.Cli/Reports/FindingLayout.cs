using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>The lines of one finding: rule, sentence, places with values, operations, witness.</summary>
internal static class FindingLayout
{
    private const int ShownOperations = 3;
    private const int LongestValue = 120;

    public static IEnumerable<TextLine> Of(Finding finding)
    {
        yield return Head(finding);
        yield return TextLine.Below(new TextSpan(finding.Message));
        foreach (var line in Places(finding))
        {
            yield return line;
        }

        if (finding.Operations.Count > 0)
        {
            yield return TextLine.Labelled("in", new TextSpan(Operations(finding.Operations)));
        }

        if (finding.Witness is { } witness)
        {
            yield return WitnessLine(witness);
        }

        yield return TextLine.Empty;
    }

    private static TextLine Head(Finding finding)
    {
        var title = new TextSpan($"{ReportWords.Of(finding.Severity)} {finding.Rule} {finding.Name}", StyleOf(finding.Severity));
        return finding.IsCertain ? TextLine.Of(title) : TextLine.Of(title, new TextSpan(" (not certain)", TextStyle.Quiet));
    }

    private static IEnumerable<TextLine> Places(Finding finding)
    {
        if (finding.Old is { } old)
        {
            yield return PlaceLine("old", old);
        }

        if (finding.New is { } @new)
        {
            yield return PlaceLine("new", @new);
        }
    }

    private static TextLine PlaceLine(string label, Place place)
    {
        var position = new TextSpan($"{place.File}:{place.Line}:{place.Column}", TextStyle.Quiet);
        return place.Value is null ? TextLine.Labelled(label, position) : TextLine.Labelled(label, position, new TextSpan($"  {Shortened.Of(place.Value, LongestValue)}"));
    }

    private static TextLine WitnessLine(Witness witness) =>
        TextLine.Labelled("example", new TextSpan($"{ReportWords.Sides(witness)}: "), new TextSpan(WitnessText.Of(witness.Value)));

    private static string Operations(IReadOnlyList<string> operations)
    {
        var shown = string.Join(", ", operations.Take(ShownOperations));
        var hidden = operations.Count - ShownOperations;
        return hidden > 0 ? $"{shown} and {hidden} more" : shown;
    }

    private static TextStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Breaking => TextStyle.Breaking,
        Severity.Warning => TextStyle.Warning,
        _ => TextStyle.Info,
    };
}
