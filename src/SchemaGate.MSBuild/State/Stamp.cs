namespace SchemaGate.MSBuild.State;

/// <summary>
/// Remembers between builds what was read (<c>.files</c>) and that nothing was to be said about it under some settings (<c>.SETTINGS.stamp</c>).
/// By content: documents are written again by every build that compiles. Where nothing can be written, each build checks.
/// </summary>
/// <param name="state">Path of the files without their extensions.</param>
/// <param name="settings">What the build was told, and its day, as one word: builds that differ in it have different stamps.</param>
internal sealed class Stamp(string state, string settings)
{
    private readonly string _stamp = $"{state}.{settings}.stamp";
    private readonly string _files = $"{state}.files";

    /// <summary>True when all that was read is as it was when nothing was to be said. The next build then need not even ask.</summary>
    public bool IsCurrent()
    {
        var hash = File.Exists(_stamp) ? File.ReadAllText(_stamp) : null;
        if (hash is null || hash != ContentHash.Of(Files()))
        {
            return false;
        }

        Try(() => File.WriteAllText(_stamp, hash));
        return true;
    }

    /// <summary>True when the file was read by the last check.</summary>
    public bool Knows(string file) => Files().Contains(file);

    /// <summary>Remembers what was read. A baseline that is gone stays known until it is back.</summary>
    public void Remember(IEnumerable<string> read, bool isFine)
    {
        string[] files = [.. read.Where(File.Exists).Concat(isFine ? [] : Files()).Distinct().Order(StringComparer.Ordinal)];
        Try(() => Write(files, isFine));
    }

    private void Write(string[] files, bool isFine)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(state)!);
        foreach (var stamp in folder.EnumerateFiles($"{Path.GetFileName(state)}.*.stamp"))
        {
            stamp.Delete();
        }

        File.WriteAllLines(_files, files);
        if (isFine)
        {
            File.WriteAllText(_stamp, ContentHash.Of(files));
        }
    }

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Without its memory the next build checks again, which is right and only slower.
        }
    }

    private string[] Files() => File.Exists(_files) ? File.ReadAllLines(_files) : [];
}
