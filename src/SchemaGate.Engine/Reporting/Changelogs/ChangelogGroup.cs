namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Changes of one part of the API.</summary>
/// <param name="Title">The path that its operations share, or words for what is not below one path.</param>
/// <param name="Entries">In the order of the findings.</param>
internal sealed record ChangelogGroup(string Title, IReadOnlyList<ChangelogEntry> Entries);
