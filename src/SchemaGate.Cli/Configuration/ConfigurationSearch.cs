namespace SchemaGate.Cli.Configuration;

/// <summary>Finds the configuration of the repository that the current folder lies in.</summary>
internal static class ConfigurationSearch
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "schemagate.yml";

    /// <summary>
    /// The nearest file in the folder or one above it, from the folder itself; null when there is none. The search ends at the root of the
    /// repository (the folder that holds <c>.git</c>, which is a file in a worktree), else at the root of the file system.
    /// </summary>
    public static string? From(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, FileName)))
            {
                return Path.Combine(Path.GetRelativePath(folder, at.FullName), FileName) is var found && found.StartsWith("./", StringComparison.Ordinal) ? found[2..] : found;
            }

            if (Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                return null;
            }
        }

        return null;
    }
}
