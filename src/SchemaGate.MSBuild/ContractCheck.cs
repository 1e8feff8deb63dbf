using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Scoping;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.MSBuild.Baselines;

namespace SchemaGate.MSBuild;

/// <summary>Compares each document that has a baseline with it, and each baseline that has no document with nothing.</summary>
internal sealed class ContractCheck(CheckRequest request, ProjectTerms terms, FilesRead files)
{
    public GateRun Run()
    {
        var run = new GateRun { Documents = [.. Compared(), .. Vanished()], FailOn = terms.Policy.FailOn };
        return run.Documents.Count == 0 ? run : StaleSuppressions.AddTo(EmptyScope.Refuse(run, terms.Policy), terms.Suppressions.Reading.List, terms.Policy);
    }

    /// <summary>One document and its baseline.</summary>
    public DocumentResult Compare(BuildDocument document) => document.IsGenerated && !File.Exists(document.Path)
        ? Result(document.Name, document.Baseline, document.Path, NotWritten(document.Path))
        : Result(document.Name, document.Baseline, document.Path);

    private IEnumerable<DocumentResult> Compared() => request.Documents
        .Where(document => File.Exists(document.Baseline) || !File.Exists(document.Path))
        .Select(Compare);

    private IEnumerable<DocumentResult> Vanished() => VanishedDocuments.In(request)
        .Select(baseline => Result(Path.GetFileNameWithoutExtension(baseline), baseline, null));

    private DocumentResult Result(string name, string baseline, string? document)
    {
        try
        {
            return new(name, baseline, document ?? baseline, Gate.Run(RequestOf(name, baseline, document)));
        }
        catch (InputException fault)
        {
            return Result(name, baseline, document ?? baseline, fault.Problem);
        }
    }

    private DocumentResult Result(string name, string baseline, string document, InputProblem problem) =>
        new(name, baseline, document, new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = [problem], FailOn = terms.Policy.FailOn });

    // Microsoft.Extensions.ApiDescription.Server looks at the assembly alone to tell whether its documents are up to date.
    private static InputProblem NotWritten(string path) => UnreadableInput.Because(
        path,
        "The document is gone although the build wrote it before; it is only written again when the project is compiled. Run `dotnet build --no-incremental`.").Problem;

    // The new document first: when both are gone, it is the one to mend.
    private GateRequest RequestOf(string name, string baseline, string? document)
    {
        var @new = document is null ? null : files.Read(document, request.ReferenceRoot);
        return new()
        {
            New = @new,
            Old = files.Read(baseline, request.ReferenceRoot),
            Document = name,
            Policy = terms.Policy,
            Suppressions = terms.Suppressions.Reading.List,
            Today = request.Today,
        };
    }
}
