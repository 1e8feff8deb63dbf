using SchemaGate.Engine.Contracts.Servers;

namespace SchemaGate.Engine.Comparison.Servers;

/// <summary>Which address of the one contract is which of the other.</summary>
/// <param name="Same">The same address, or the same template with other variables.</param>
/// <param name="Differences">What went, what came, and what stands in another's stead, in the order of the lists.</param>
internal sealed record ServerMatching(IReadOnlyList<(Server Old, Server New)> Same, IReadOnlyList<(Server? Old, Server? New)> Differences)
{
    public static ServerMatching Of(ServerSet old, ServerSet @new, string oldPath, string newPath)
    {
        var same = new List<(Server, Server)>();
        var left = old.Servers.ToList();
        var right = @new.Servers.ToList();
        Move(left, right, same, (before, after) => IsSame(before.Url, after.Url, oldPath, newPath));
        Move(left, right, same, (before, after) => before.Template == after.Template && !before.Variables.IsEmpty);
        left.RemoveAll(server => same.Exists(pair => IsSame(server.Url, pair.Item2.Url, oldPath, newPath)));
        right.RemoveAll(server => same.Exists(pair => IsSame(pair.Item1.Url, server.Url, oldPath, newPath)));
        return new ServerMatching(same, left.Count + right.Count > 0 && AreSpelledOut(old, @new, oldPath, newPath) ? [] : Zip(left, right));
    }

    /// <summary>True for one host, where a scheme or port that is not said may be any.</summary>
    private static bool IsSame(ServerUrl old, ServerUrl @new, string oldPath, string newPath) =>
        old.Path + oldPath == @new.Path + newPath &&
        old.Host == @new.Host &&
        (old.Scheme == @new.Scheme || old.Scheme.Length == 0 || @new.Scheme.Length == 0);

    /// <summary>True when a variable on one side is written out as a list of servers on the other.</summary>
    private static bool AreSpelledOut(ServerSet old, ServerSet @new, string oldPath, string newPath)
    {
        var (before, after) = (SpelledServers.Of(old), SpelledServers.Of(@new));
        return before is not null && after is not null
            && before.All(one => after.Exists(other => IsSame(one, other, oldPath, newPath)))
            && after.All(one => before.Exists(other => IsSame(other, one, oldPath, newPath)));
    }

    private static void Move(List<Server> left, List<Server> right, List<(Server, Server)> same, Func<Server, Server, bool> matches)
    {
        foreach (var server in left.ToList())
        {
            var found = right.Find(other => matches(server, other));
            if (found is not null)
            {
                same.Add((server, found));
                left.Remove(server);
                right.Remove(found);
            }
        }
    }

    private static List<(Server?, Server?)> Zip(List<Server> left, List<Server> right)
    {
        var pairs = new List<(Server?, Server?)>();
        for (var at = 0; at < Math.Max(left.Count, right.Count); at++)
        {
            pairs.Add((at < left.Count ? left[at] : null, at < right.Count ? right[at] : null));
        }

        return pairs;
    }
}
