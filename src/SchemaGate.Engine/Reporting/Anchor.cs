namespace SchemaGate.Engine.Reporting;

/// <summary>Where a report shows something: always a file of the repository, whatever the documents came from.</summary>
/// <param name="Path">Relative to the repository's root, with forward slashes.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 code units.</param>
internal sealed record Anchor(string Path, int Line, int Column)
{
    /// <summary>The place in the new document; else that document's first line; else the same of the old one.</summary>
    public static Anchor Of(Finding finding, DocumentResult document, SourceTree tree) =>
        At(finding.New, tree) ?? Start(document.New, tree) ?? At(finding.Old, tree) ?? Start(document.Old, tree) ??
        Named(finding.New ?? finding.Old, document);

    /// <summary>The place of the problem, else the first line of a document.</summary>
    public static Anchor Of(InputProblem problem, DocumentResult document, SourceTree tree) =>
        At(problem.Place, tree) ?? Start(document.New, tree) ?? Start(document.Old, tree) ?? Named(problem.Place, document);

    /// <summary>A place in a file of the working copy; null for any other place.</summary>
    public static Anchor? InWorkingCopy(Place? place, SourceTree tree) =>
        place is not null && tree.FileOf(place.File) is { } path ? new(path, place.Line, place.Column) : null;

    private static Anchor? At(Place? place, SourceTree tree) =>
        place is not null && tree.PathOf(place.File) is { } path ? new(path, place.Line, place.Column) : null;

    private static Anchor? Start(string document, SourceTree tree) => tree.PathOf(document) is { } path ? new(path, 1, 1) : null;

    private static Anchor Named(Place? place, DocumentResult document) =>
        new(SourceTree.NameOf(place?.File ?? document.New), place?.Line ?? 1, place?.Column ?? 1);
}
