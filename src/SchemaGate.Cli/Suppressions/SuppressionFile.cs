using System.Text;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Cli.Suppressions;

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

    /// <summary>Puts the text in the place of the file's, whole or not at all; a link stays a link.</summary>
    public static void Write(string path, string text)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var draft = $"{target}.{Environment.ProcessId}.tmp";
        File.WriteAllText(draft, text);
        File.Move(draft, target, overwrite: true);
    }

    private static InputProblem Unreadable(string path)
    {
        var reason = Directory.Exists(path) ? "It is a folder; give the file."
            : File.Exists(path) ? "Check its permissions."
            : "It does not exist; check the path, or create it with --write-suppressions.";
        return new("SG9501", "invalid-suppressions", $"The suppressions cannot be read. {reason}", new(path, 1, 1, string.Empty));
    }
}
