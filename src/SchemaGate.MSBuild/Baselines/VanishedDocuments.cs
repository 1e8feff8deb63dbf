using SchemaGate.Engine.Files;

namespace SchemaGate.MSBuild.Baselines;

/// <summary>Baselines whose document is no longer built: the whole document was removed.</summary>
internal static class VanishedDocuments
{
    /// <summary>Full paths of the baselines in the baseline folder that no document is compared with, in ordinal order.</summary>
    public static IEnumerable<string> In(CheckRequest request)
    {
        if (!Directory.Exists(request.BaselineFolder))
        {
            return [];
        }

        var known = request.Documents.SelectMany(document => new[] { document.Baseline, document.Path }).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(request.BaselineFolder, "*.json")
            .Where(file => !known.Contains(file) && IsBaseline(file))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>What is no OpenAPI document was never a baseline.</summary>
    private static bool IsBaseline(string file) => OpenApiMark.IsOn(DocumentFile.Content(file).Span);
}
