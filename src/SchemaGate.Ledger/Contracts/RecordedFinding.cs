namespace SchemaGate.Ledger.Contracts;

/// <summary>One finding of a contract check.</summary>
/// <param name="Rule">The rule's stable id, <c>SG####</c>.</param>
/// <param name="Severity">Its weight under the team's policy.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Operation">The first operation that it reaches, and how many more; null when it reaches none.</param>
/// <param name="Location">File, line and column, as <c>openapi/v1.json:214:9</c>; null when nothing in a document corresponds.</param>
public sealed record RecordedFinding(string Rule, FindingSeverity Severity, string Message, string? Operation, string? Location)
{
    /// <summary>No text of a finding is longer.</summary>
    public const int LongestText = 500;
}
