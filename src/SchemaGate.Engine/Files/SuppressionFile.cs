using System.Text;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Files;

/// <summary>A suppressions file on disk.</summary>
/// <param name="Path">Where it is, from the current folder.</param>
/// <param name="Text">What it holds; null when there is none.</param>
/// <param name="Reading">What it says.</param>
internal sealed record SuppressionFile(string Path, string? Text, SuppressionReading Reading)
{
    /// <summary>The name of the file that is found by itself.</summary>
    public const string DefaultName = "schemagate.suppressions.yml";

    private static readonly SuppressionReading Nothing = new(SuppressionList.None, []);

    /// <param name="path">Where it is.</param>
    /// <param name="mayBeMissing">True when no file accepts nothing; false when the user named it and expects it to be there.</param>
    public static SuppressionFile Read(string path, bool mayBeMissing)
    {
        if (mayBeMissing && !System.IO.Path.Exists(path))
        {
            return new(path, null, Nothing);
        }

        try
        {
            var content = File.ReadAllBytes(path);
            return new(path, Encoding.UTF8.GetString(content), SuppressionReader.Read(new DocumentInput(path, content)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(path, null, Nothing with { Problems = [Unreadable(path)] });
        }
    }

    /// <summary>Makes this the file's text; null when there is to be no file.</summary>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Put(string? text)
    {
        if (text is null)
        {
            File.Delete(Path);
        }
        else if (text != Text)
        {
            WholeFile.Write(Path, Encoding.UTF8.GetBytes(text));
        }
    }

    private static InputProblem Unreadable(string path)
    {
        var reason = Directory.Exists(path) ? "It is a folder; give the file."
            : File.Exists(path) ? "Check its permissions."
            : "It does not exist; check the path, or create it with --write-suppressions.";
        return new("SG9501", "invalid-suppressions", $"The suppressions cannot be read. {reason}", new(path, 1, 1, string.Empty));
    }
}
