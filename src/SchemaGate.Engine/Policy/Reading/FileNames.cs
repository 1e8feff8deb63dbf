namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads the names of files in a configuration, which start at the configuration's folder.</summary>
/// <param name="folder">That folder from the current one; empty when they are the same.</param>
internal sealed class FileNames(string folder)
{
    /// <summary>The name from the current folder. Addresses, git revisions and standard input stay as they are.</summary>
    public string FromHere(string name) =>
        name == "-" || name.Contains("://", StringComparison.Ordinal) || name.StartsWith("git:", StringComparison.Ordinal)
            ? name
            : Path.Combine(folder, name);
}
