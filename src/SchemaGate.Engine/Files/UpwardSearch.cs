namespace SchemaGate.Engine.Files;

/// <summary>Finds what a team keeps in its repository: the configuration, the suppressions.</summary>
internal static class UpwardSearch
{
    /// <summary>
    /// The nearest file of a name in the folder or one above it, from the folder itself; null when there is none. The search ends at the
    /// root of the repository (the folder that holds <c>.git</c>, which is a file in a worktree), else at the root of the file system.
    /// </summary>
    public static string? Find(string name, string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, name);
            if (File.Exists(file))
            {
                return Path.GetRelativePath(folder, file).Replace('\\', '/');
            }

            if (Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                return null;
            }
        }

        return null;
    }
}
