using SchemaGate.MSBuild.Logging;
using SchemaGate.MSBuild.State;

namespace SchemaGate.MSBuild.Baselines;

/// <summary>Documents that nothing keeps to their promise yet.</summary>
internal sealed class MissingBaselines(CheckRequest request, Stamp stamp, DiagnosticLog log)
{
    private const string Creation = "dotnet build -p:SchemaGateUpdateBaseline=true";

    public void Report()
    {
        foreach (var document in request.Documents.Where(document => File.Exists(document.Path) && !File.Exists(document.Baseline)))
        {
            Report(document);
        }
    }

    private void Report(BuildDocument document)
    {
        if (request.Silenced.Contains("SG9601") && !request.IsBaselineRequired)
        {
            return;
        }

        var wasThere = stamp.Knows(document.Baseline);
        log.Warning(new("SG9601", "baseline-missing", wasThere ? Gone(document) : New(document), new(document.Baseline, 1, 1, string.Empty)), isError: wasThere || request.IsBaselineRequired);
    }

    private static string New(BuildDocument document) =>
        $"There is no baseline for the document '{document.Name}' yet, so nothing is compared. Create it with `{Creation}` and commit it.";

    private static string Gone(BuildDocument document) =>
        $"The baseline of the document '{document.Name}' was here and is gone, so nothing is compared. Restore it from the repository, or create it anew with `{Creation}`.";
}
