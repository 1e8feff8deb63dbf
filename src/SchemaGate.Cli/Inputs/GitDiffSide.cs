using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>One side of a diff. What it refers to is read from the working tree: git hands over one file at a time.</summary>
/// <param name="Name">What git's own diff calls it: <c>a/…</c> or <c>b/…</c>.</param>
/// <param name="File">Where git put its content.</param>
/// <param name="Path">Where it stands in the working tree.</param>
/// <param name="Reach">What it may refer to.</param>
internal sealed record GitDiffSide(string Name, string File, string Path, InputOptions Reach)
{
    private const string NoFile = "/dev/null";

    /// <summary>The document; null when there is none, or with a problem added when it cannot be read.</summary>
    public DocumentInput? TryRead(ICollection<InputProblem> problems)
    {
        try
        {
            return File == NoFile ? null : new(Name, DocumentFile.Content(File), References());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(UnreadableInput.Because(Name, $"The file cannot be read. {fault.Message}").Problem);
            return null;
        }
    }

    private ReferenceRouter References() => new(new FileReferences(Name, System.IO.Path.GetFullPath(Path), Reach.ReferenceRoot), Reach);
}
