namespace SchemaGate.Cli.Suppressions;

/// <summary>Finds the suppressions of the repository that the current folder lies in.</summary>
internal static class SuppressionSearch
{
    /// <summary>
    /// The nearest file in the folder or one above it, from the folder itself; its name alone when there is none. The search ends at the
    /// root of the repository (the folder that holds <c>.git</c>), else at the root of the file system.
    /// </summary>
    public static string From(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, SuppressionFile.DefaultName);
            if (File.Exists(file))
            {
                return Path.GetRelativePath(folder, file).Replace('\\', '/');
            }

            if (Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                break;
            }
        }

        return SuppressionFile.DefaultName;
    }
}
