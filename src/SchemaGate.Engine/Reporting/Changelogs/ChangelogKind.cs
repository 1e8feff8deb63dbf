namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Where a change stands in release notes, in the order of the sections.</summary>
internal enum ChangelogKind
{
    Breaking,
    Added,
    Changed,
    Deprecated,
    Removed,
}
