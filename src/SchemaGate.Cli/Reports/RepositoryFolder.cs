using SchemaGate.Engine.Files;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>Finds the folder that reports name files from.</summary>
internal static class RepositoryFolder
{
    // Where GitHub Actions, Azure Pipelines and GitLab check a repository out.
    private static readonly string[] Checkouts = ["GITHUB_WORKSPACE", "BUILD_SOURCESDIRECTORY", "CI_PROJECT_DIR"];

    /// <summary>
    /// The checkout of the pipeline when it is a git repository; else the repository that holds the current folder
    /// (a pipeline may check out below its folder); else the checkout (it may come without <c>.git</c>); else the current folder.
    /// </summary>
    public static SourceTree Find(string currentFolder, Func<string, string?> variable)
    {
        var current = RealPath.Of(currentFolder);
        var checkout = Checkouts.Select(variable).FirstOrDefault(folder => !string.IsNullOrEmpty(folder)) is { } given ? RealPath.Of(Path.GetFullPath(given, current)) : null;
        return new(current, Holder(checkout, current) ?? checkout ?? current);
    }

    private static string? Holder(string? checkout, string current) =>
        checkout is not null && IsRepository(checkout) ? checkout : FoldersUpFrom(current).FirstOrDefault(IsRepository);

    private static IEnumerable<string> FoldersUpFrom(string folder)
    {
        for (var up = folder; up is not null; up = Path.GetDirectoryName(up))
        {
            yield return up;
        }
    }

    // In a worktree or a submodule, .git is a file.
    private static bool IsRepository(string folder) => Path.Exists(Path.Combine(folder, ".git"));
}
