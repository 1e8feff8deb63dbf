using SchemaGate.Engine;
using SchemaGate.MSBuild.Baselines;
using SchemaGate.MSBuild.Logging;
using SchemaGate.MSBuild.State;

namespace SchemaGate.MSBuild;

/// <summary>Checks the documents of one project, unless nothing changed since they were found to be fine.</summary>
internal sealed class ProjectGate(CheckRequest request, DiagnosticLog log)
{
    private readonly Stamp _stamp = new(request.State, request.Settings);

    /// <exception cref="InputException">The configuration or the suppressions cannot be used.</exception>
    public void Run()
    {
        if (request.Mode == CheckMode.Check && _stamp.IsCurrent())
        {
            log.Trace("SchemaGate: nothing changed since the last check.");
            return;
        }

        var terms = ProjectTerms.Read(request);
        var files = new FilesRead();
        var check = new ContractCheck(request, terms, files);
        switch (request.Mode)
        {
            case CheckMode.UpdateBaseline:
                new BaselineUpdate(request, check, terms.Suppressions, log).Run();
                break;
            case CheckMode.WriteSuppressions:
                new SuppressionUpdate(check, terms, request, log).Run();
                break;
            default:
                Check(check, [.. terms.Files, .. request.Documents.SelectMany(document => new[] { document.Path, document.Baseline })], files);
                break;
        }
    }

    private void Check(ContractCheck check, IReadOnlyList<string> known, FilesRead files)
    {
        new MissingBaselines(request, _stamp, log).Report();
        log.Run(check.Run());
        _stamp.Remember([.. known, .. files.All], isFine: !log.HasSpoken);
    }
}
