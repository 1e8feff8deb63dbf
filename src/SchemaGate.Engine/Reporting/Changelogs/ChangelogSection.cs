namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>All changes of one kind.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Groups">Paths in ordinal order, then what reaches several or none.</param>
internal sealed record ChangelogSection(string Title, IReadOnlyList<ChangelogGroup> Groups);
