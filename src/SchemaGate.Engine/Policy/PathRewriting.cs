using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy;

/// <summary>How the paths of one document are written anew before operations are paired: renamed, else without a prefix and with another.</summary>
public sealed record PathRewriting
{
    /// <summary>Leaves every path as it is.</summary>
    public static PathRewriting None { get; } = new();

    /// <summary>Taken off paths that begin with it; <c>/api</c> begins <c>/api/orders</c> and <c>/api</c>, not <c>/apis</c>. Empty for none.</summary>
    public string StripPrefix { get; init; } = string.Empty;

    /// <summary>Put before every path that is not renamed. Empty for none.</summary>
    public string AddPrefix { get; init; } = string.Empty;

    /// <summary>New templates by old ones; names in braces do not count.</summary>
    public ImmutableArray<PathRename> Renames { get; init; } = [];

    /// <summary>True when nothing is rewritten.</summary>
    public bool IsNone => StripPrefix.Length == 0 && AddPrefix.Length == 0 && Renames.IsEmpty;

    /// <summary>The path to compare by.</summary>
    /// <param name="path">The path as written.</param>
    public string Rewrite(string path)
    {
        var template = new PathTemplate(path);
        var rename = Renames.FirstOrDefault(candidate => candidate.Concerns(template));
        return rename is null ? WithPrefix(path) : rename.Apply(template);
    }

    internal bool Strips(string path) =>
        path.StartsWith(StripPrefix, StringComparison.Ordinal) && (path.Length == StripPrefix.Length || path[StripPrefix.Length] == '/');

    private string WithPrefix(string path)
    {
        var rest = StripPrefix.Length > 0 && Strips(path) ? path[StripPrefix.Length..] : path;
        return (AddPrefix + rest) is { Length: > 0 } whole ? whole : "/";
    }
}
