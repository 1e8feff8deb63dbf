namespace SchemaGate.Engine.Reporting;

/// <summary>A result in plain lines, as a test shows it.</summary>
internal static class ContractMessage
{
    public static string Of(GateResult result) => string.Join('\n', Lines(result));

    private static IEnumerable<string> Lines(GateResult result) => result.Outcome == GateOutcome.CouldNotCompare
        ? result.Problems.Select(problem => Line("error", problem.Rule, problem.Place, SafeText.Of(problem.Message))).Prepend("The contracts could not be compared.")
        : [Headline(result), .. result.Findings.Select(Line), $"Why, and what to do instead: schemagate explain {result.Findings[0].Rule}"];

    private static string Headline(GateResult result) =>
        $"The contract breaks its clients: {ReportWords.Counts(result.Count)} (fails on {ReportWords.Of(result.FailOn)}).";

    private static string Line(Finding finding) =>
        Line(ReportWords.Of(finding.Severity), finding.Rule, (finding.New ?? finding.Old)!, string.Join(" | ", FindingText.Lines(finding)));

    private static string Line(string level, string rule, Place place, string message) => $"{place.File}({place.Line},{place.Column}): {level} {rule}: {message}";
}
