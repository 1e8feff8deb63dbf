namespace SchemaGate.Engine.Tests.SecondReader;

/// <summary>What a reader found in a document, one sentence a fact: paths, operations, parameters, media types, statuses.</summary>
internal sealed class Facts
{
    private readonly SortedSet<string> _all = new(StringComparer.Ordinal);

    public void Path(string path) => _all.Add($"path {path}");

    public void Operation(string method, string path) => _all.Add($"operation {method} {path}");

    /// <summary>Header names fold case (RFC 9110, section 5.1).</summary>
    public void Parameter(string operation, string place, string name, bool isRequired) =>
        _all.Add($"{operation}: {(isRequired ? "required" : "optional")} {place} parameter {(place == "header" ? name.ToLowerInvariant() : name)}");

    public void Body(string operation, bool isRequired) => _all.Add($"{operation}: {(isRequired ? "required" : "optional")} body");

    public void BodyMediaType(string operation, string mediaType) => _all.Add($"{operation}: takes {mediaType.ToLowerInvariant()}");

    public void Status(string operation, string status) => _all.Add($"{operation}: gives {StatusText(status)}");

    public void StatusMediaType(string operation, string status, string mediaType) =>
        _all.Add($"{operation}: gives {StatusText(status)} as {mediaType.ToLowerInvariant()}");

    /// <summary>What the one found and the other did not, in both directions, sorted.</summary>
    public static IReadOnlyList<string> Differences(Facts ours, Facts theirs) =>
    [
        .. ours._all.Except(theirs._all).Select(fact => "only ours: " + fact),
        .. theirs._all.Except(ours._all).Select(fact => "only theirs: " + fact),
    ];

    public int Count => _all.Count;

    private static string StatusText(string status) => status == "default" ? status : status.ToUpperInvariant();
}
