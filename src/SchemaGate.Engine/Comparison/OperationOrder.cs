using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Operations in ordinal order of path, then method.</summary>
internal sealed class OperationOrder : IComparer<OperationName>
{
    public static OperationOrder Instance { get; } = new();

    public int Compare(OperationName? x, OperationName? y)
    {
        var byPath = string.CompareOrdinal(x?.Path, y?.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(x?.Method, y?.Method);
    }
}
