using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.History;

/// <summary>
/// Compares each version of a document with the one before it, at their own commits, so that changes in files that it refers to show
/// with its next change. A version that cannot be read is passed over.
/// </summary>
internal sealed class HistoryWalk(InputReader reader, GateRequest template)
{
    /// <summary>Most unreadable versions before the first one that are passed over.</summary>
    private const int LongestGap = 20;

    private DocumentInput? _last;

    /// <param name="versions">Oldest first.</param>
    /// <param name="progress">Told of each version.</param>
    /// <returns>Newest first.</returns>
    public IReadOnlyList<HistoryEntry> Walk(IReadOnlyList<DocumentVersion> versions, Progress progress)
    {
        var entries = new List<HistoryEntry>();
        foreach (var version in versions)
        {
            entries.Add(new(version, Compare(version)));
            progress.Step();
        }

        entries.Reverse();
        return entries;
    }

    /// <summary>Begins at the last state before the first version that can be read; at nothing when there is none.</summary>
    public void BeginBefore(DocumentVersion first) => _last = VersionList.Before(first, LongestGap)
        .TakeWhile(version => version.IsThere)
        .Select(version => reader.TryRead(AddressOf(version.ShortCommit, version.Path), []))
        .FirstOrDefault(document => document is not null && IsReadable(document));

    private GateResult Compare(DocumentVersion version)
    {
        var problems = new List<InputProblem>();
        var document = version.IsThere ? reader.TryRead(AddressOf(version.ShortCommit, version.Path), problems) : null;
        var result = problems.Count > 0 ? Unreadable(problems) : Gate.Run(template with { Old = _last, New = document });
        _last = result.Outcome == GateOutcome.CouldNotCompare ? _last : document;
        return result;
    }

    private bool IsReadable(DocumentInput document) =>
        Gate.Run(template with { Old = null, New = document }).Outcome != GateOutcome.CouldNotCompare;

    private GateResult Unreadable(IReadOnlyList<InputProblem> problems) =>
        new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = problems, FailOn = template.Policy.FailOn };

    private static string AddressOf(string revision, string path) => $"{GitAddress.Prefix}{revision}:{path}";
}
