namespace SchemaGate.MSBuild.State;

/// <summary>
/// Remembers between builds what was read (<c>.files</c>) and that nothing was to be said about it (<c>.stamp</c>). By content: documents are
/// written again by every build that compiles.
/// </summary>
/// <param name="state">Path of the files without their extensions.</param>
internal sealed class Stamp(string state)
{
    private readonly string _stamp = $"{state}.stamp";
    private readonly string _files = $"{state}.files";
    private readonly string _settings = $"{state}.settings";

    /// <summary>True when all that was read is as it was when nothing was to be said. The next build then need not even ask.</summary>
    public bool IsCurrent()
    {
        if (!File.Exists(_stamp) || File.ReadAllText(_stamp) != ContentHash.Of([_settings, .. Files()]))
        {
            return false;
        }

        File.SetLastWriteTimeUtc(_stamp, TimeProvider.System.GetUtcNow().UtcDateTime);
        return true;
    }

    /// <summary>True when the file was read by the last check.</summary>
    public bool Knows(string file) => Files().Contains(file);

    /// <summary>Remembers what was read. A baseline that is gone stays known until it is back.</summary>
    public void Remember(IEnumerable<string> read, bool isFine)
    {
        try
        {
            var files = read.Where(File.Exists).Concat(isFine ? [] : Files()).Distinct().Order(StringComparer.Ordinal).ToList();
            File.WriteAllLines(_files, files);
            WriteStamp(isFine ? ContentHash.Of([_settings, .. files]) : null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Without its memory the next build checks again, which is right and only slower.
        }
    }

    private void WriteStamp(string? hash)
    {
        if (hash is null)
        {
            File.Delete(_stamp);
        }
        else
        {
            File.WriteAllText(_stamp, hash);
        }
    }

    private string[] Files() => File.Exists(_files) ? File.ReadAllLines(_files) : [];
}
