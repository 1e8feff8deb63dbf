using SchemaGate.Engine.Contracts.Servers;

namespace SchemaGate.Engine.Comparison.Servers;

/// <summary>Describes an address that went, came, or became another.</summary>
internal static class ServerChange
{
    public static Change Of(ServerSet old, ServerSet @new, Server? gone, Server? fresh)
    {
        var isVague = gone is not null && fresh is not null && gone.Url.Path == fresh.Url.Path && gone.Url.Host.Length == 0 != (fresh.Url.Host.Length == 0);
        var edit = gone is null || (isVague && IsUnnamed(gone)) ? Edit.Added
            : fresh is null || (isVague && IsUnnamed(fresh)) ? Edit.Removed
            : Edit.Changed;
        return new Change
        {
            Facet = Facet.Server,
            Edit = edit,
            Relation = RelationOf(edit, isVague, fresh),
            Old = gone?.Source ?? default,
            New = fresh?.Source ?? default,
            OldScope = old.Source,
            NewScope = @new.Source,
            Subject = (edit == Edit.Added ? fresh : gone)?.Url.ToString() ?? string.Empty,
            OldValue = gone?.Url.ToString(),
            NewValue = fresh?.Url.ToString(),
            Circumstances = old.IsShared && @new.IsShared ? Circumstances.Shared : Circumstances.None,
            Trail = Trails.Servers,
            IsHarmless = isVague || IsOfNoClient(gone, fresh),
        };
    }

    /// <summary>A host that is said on one side only may well be the same: whoever says more promises more.</summary>
    private static Relation RelationOf(Edit edit, bool isVague, Server? fresh) => edit switch
    {
        Edit.Added => Relation.Widened,
        Edit.Removed => Relation.Narrowed,
        _ when isVague => fresh?.Url.Host.Length > 0 ? Relation.Widened : Relation.Narrowed,
        _ => Relation.Incomparable,
    };

    /// <summary>An address of one's own machine, which generators write down with the port of the day, promises nothing to anybody else.</summary>
    private static bool IsOfNoClient(Server? gone, Server? fresh) =>
        gone is { Url.IsLoopback: true } && (fresh is not { Url.IsLoopback: true } || gone.Url.Path == fresh.Url.Path);

    private static bool IsUnnamed(Server server) => ReferenceEquals(server, Server.Unnamed);
}
