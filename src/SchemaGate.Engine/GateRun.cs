namespace SchemaGate.Engine;

/// <summary>What one run found, in one document or in many: what every report is written from.</summary>
public sealed record GateRun
{
    /// <summary>At least one, in the order in which they are reported.</summary>
    public required IReadOnlyList<DocumentResult> Documents { get; init; }

    /// <summary>The level that the outcome was judged by.</summary>
    public required FailOn FailOn { get; init; }

    /// <summary>The command that accepts what fails; null for the same command with <c>--write-suppressions</c>.</summary>
    public string? AcceptCommand { get; init; }

    /// <summary>Could not compare when that holds for any document, else fail when any fails, else pass.</summary>
    public GateOutcome Outcome => Documents.Max(document => document.Result.Outcome);

    /// <summary>Every finding with its document, heaviest first; of one severity in the order of the documents.</summary>
    public IEnumerable<(DocumentResult Document, Finding Finding)> Findings => Documents
        .SelectMany(document => document.Result.Findings, (document, finding) => (document, finding))
        .OrderByDescending(pair => pair.finding.Severity);

    /// <summary>Every accepted finding with its document.</summary>
    public IEnumerable<(DocumentResult Document, SuppressedFinding Suppressed)> Suppressed => Documents
        .SelectMany(document => document.Result.Suppressed, (document, suppressed) => (document, suppressed));

    /// <summary>Why documents were not compared, each with its document; empty when all were.</summary>
    public IEnumerable<(DocumentResult Document, InputProblem Problem)> Problems => Documents
        .SelectMany(document => document.Result.Problems, (document, problem) => (document, problem));

    /// <summary>How many findings have the given severity, accepted ones left out.</summary>
    public int Count(Severity severity) => Documents.Sum(document => document.Result.Count(severity));
}
