using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Operations in ordinal order of path, then method.</summary>
internal sealed class OperationOrder : IComparer<OperationName?>
{
    public static OperationOrder Instance { get; } = new();

    /// <summary>In order, each once. Most often they are so already.</summary>
    public static IReadOnlyList<OperationName> Arrange(IEnumerable<OperationName> operations)
    {
        var all = operations.ToList();
        for (var at = 1; at < all.Count; at++)
        {
            if (Instance.Compare(all[at - 1], all[at]) >= 0)
            {
                return [.. new SortedSet<OperationName>(all, Instance)];
            }
        }

        return all;
    }

    public int Compare(OperationName? x, OperationName? y)
    {
        var byPath = string.CompareOrdinal(x?.Path, y?.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(x?.Method, y?.Method);
    }
}
