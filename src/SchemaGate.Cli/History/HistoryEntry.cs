using SchemaGate.Engine;

namespace SchemaGate.Cli.History;

/// <summary>What one version did to the clients of the version before it.</summary>
/// <param name="Version">The commit.</param>
/// <param name="Result">Compared with the last version before it that could be read.</param>
internal sealed record HistoryEntry(DocumentVersion Version, GateResult Result)
{
    public bool IsUnreadable => Result.Outcome == GateOutcome.CouldNotCompare;

    public bool IsBreaking => Result.Count(Severity.Breaking) > 0;
}
