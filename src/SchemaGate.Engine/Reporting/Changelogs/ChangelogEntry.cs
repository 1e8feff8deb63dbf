namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>One change, as those who call the API are told of it.</summary>
/// <param name="Kind">The section that it stands in.</param>
/// <param name="Operations">What it reaches, as <c>GET /path</c>.</param>
/// <param name="Sentence">What changed and what it means.</param>
internal sealed record ChangelogEntry(ChangelogKind Kind, IReadOnlyList<string> Operations, string Sentence);
