using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Reporting;
using SchemaGate.MSBuild.Logging;

namespace SchemaGate.MSBuild.Baselines;

/// <summary>Makes the documents of a build the baselines of the next, and says what that accepts.</summary>
internal sealed class BaselineUpdate(CheckRequest request, ContractCheck check, SuppressionFile suppressions, DiagnosticLog log)
{
    /// <exception cref="InputException">A baseline cannot be written.</exception>
    public void Run()
    {
        foreach (var document in request.Documents)
        {
            Update(document);
        }

        foreach (var baseline in VanishedDocuments.In(request))
        {
            log.Done($"SchemaGate: {baseline} has no document any more. Delete it if that is meant.");
        }

        ReportStale();
    }

    // What was accepted against the old baseline is the contract now.
    private void ReportStale()
    {
        var stale = check.Run() is { Documents.Count: > 0 } run ? StaleSuppressions.Of(run, suppressions.Reading.List).Count : 0;
        if (stale > 0)
        {
            log.Done($"SchemaGate: {suppressions.Path}: {(stale == 1 ? "1 suppression matches" : $"{stale} suppressions match")} no finding any more. Drop what is no longer needed with `dotnet build -p:SchemaGateWriteSuppressions=true`.");
        }
    }

    private void Update(BuildDocument document)
    {
        var files = new FilesRead();
        var read = Gate.Read(files.Read(document.Path, request.ReferenceRoot), new());
        if (read.Problems.Count > 0)
        {
            log.Problem(read.Problems[0]);
            return;
        }

        RefuseSeveralFiles(document, files);
        Update(document, CanonicalJson.Of(read.Json));
    }

    private void Update(BuildDocument document, byte[] text)
    {
        var old = File.Exists(document.Baseline) ? DocumentFile.Content(document.Baseline) : default(ReadOnlyMemory<byte>?);
        if (old is { } before && before.Span.SequenceEqual(text))
        {
            log.Done($"SchemaGate: {document.Baseline} is up to date.");
            return;
        }

        var accepted = old is null ? null : check.Compare(document).Result;
        OutputFile.Write(document.Baseline, () => WholeFile.Write(document.Baseline, text));
        Report(document, accepted);
    }

    private void Report(BuildDocument document, GateResult? accepted)
    {
        foreach (var finding in accepted?.Findings ?? [])
        {
            log.Done($"accepted {finding.Rule}: {finding.Message}");
        }

        log.Done(accepted is null
            ? $"SchemaGate: wrote the baseline {document.Baseline}. Commit it: from now on builds compare with it."
            : $"SchemaGate: wrote the baseline {document.Baseline}: accepted {ReportWords.Counts(accepted.Count)}. Review its diff and commit it.");
    }

    private static void RefuseSeveralFiles(BuildDocument document, FilesRead files)
    {
        if (files.All.FirstOrDefault(file => file != document.Path) is { } other)
        {
            throw OutputFile.Refused(document.Baseline, $"The document '{document.Path}' refers to '{other}', and a baseline is one file. Bundle the document first, or copy it and the files that it refers to by hand.");
        }
    }
}
