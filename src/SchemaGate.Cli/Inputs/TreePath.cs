namespace SchemaGate.Cli.Inputs;

/// <summary>Paths inside a git tree: slashes, no leading one, never above the root.</summary>
internal static class TreePath
{
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    /// <exception cref="IOException">The path leads out of the repository.</exception>
    public static string Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                throw Outside(path);
            }
        }

        return path.StartsWith('/') ? throw Outside(path) : string.Join('/', parts);
    }

    private static IOException Outside(string path) => new($"The path '{path}' leads out of the git repository. Only its own files can be read.");
}
