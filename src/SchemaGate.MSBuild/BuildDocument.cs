using Microsoft.Build.Framework;

namespace SchemaGate.MSBuild;

/// <summary>One document of a project.</summary>
/// <param name="Name">Its name in reports and suppressions.</param>
/// <param name="Path">The document, full path.</param>
/// <param name="Baseline">What it is compared with, full path.</param>
/// <param name="IsGenerated">True when the build writes it.</param>
internal sealed record BuildDocument(string Name, string Path, string Baseline, bool IsGenerated)
{
    /// <summary>In the order of the items, each file once.</summary>
    public static IReadOnlyList<BuildDocument> All(IEnumerable<ITaskItem> items, string folder, string baselines) =>
        [.. items.Select(item => Of(item, folder, baselines)).DistinctBy(document => document.Path)];

    private static BuildDocument Of(ITaskItem item, string folder, string baselines)
    {
        var path = System.IO.Path.GetFullPath(item.ItemSpec, folder);
        var name = item.GetMetadata("Name") is { Length: > 0 } given ? given : System.IO.Path.GetFileNameWithoutExtension(path);
        var baseline = item.GetMetadata("Baseline") is { Length: > 0 } chosen
            ? System.IO.Path.GetFullPath(chosen, folder)
            : System.IO.Path.Combine(baselines, $"{name}.json");
        return new(name, path, baseline, item.GetMetadata("IsGenerated") == "true");
    }
}
