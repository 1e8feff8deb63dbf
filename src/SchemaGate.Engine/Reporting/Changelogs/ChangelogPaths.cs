namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Which part of the API a change belongs to: the first step of its path that not all paths share.</summary>
internal sealed class ChangelogPaths
{
    private const string Several = "Several paths";
    private const string Whole = "The API as a whole";

    private readonly int _shared;

    /// <param name="entries">All changes of the document.</param>
    public ChangelogPaths(IEnumerable<ChangelogEntry> entries)
    {
        var paths = entries.SelectMany(entry => entry.Operations).Select(Steps).ToList();
        while (paths.Count > 0 && paths.TrueForAll(path => path.Length > _shared + 1 && path[_shared] == paths[0][_shared]))
        {
            _shared++;
        }
    }

    public IReadOnlyList<ChangelogGroup> Group(IEnumerable<ChangelogEntry> entries) =>
    [
        .. entries.GroupBy(TitleOf)
            .OrderBy(group => group.Key is Several or Whole)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ChangelogGroup(group.Key, [.. group])),
    ];

    private string TitleOf(ChangelogEntry entry)
    {
        var titles = entry.Operations.Select(PartOf).Distinct().ToList();
        return titles switch
        {
            [] => Whole,
            [var only] => only,
            _ => Several,
        };
    }

    private string PartOf(string operation) => $"/{string.Join('/', Steps(operation).Take(_shared + 1))}";

    private static string[] Steps(string operation) => operation[(operation.LastIndexOf(' ') + 1)..].Trim('/').Split('/');
}
