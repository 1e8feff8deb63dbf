namespace SchemaGate.Engine.Rules;

/// <summary>Heaviest first, then the place in the new document (or the old one), then rule and identity.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        foreach (var order in Orders(x, y))
        {
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static IEnumerable<int> Orders(Finding x, Finding y)
    {
        var (one, other) = (x.New ?? x.Old, y.New ?? y.Old);
        yield return y.Severity.CompareTo(x.Severity);
        yield return string.CompareOrdinal(one?.File, other?.File);
        yield return (one?.Line ?? 0).CompareTo(other?.Line ?? 0);
        yield return (one?.Column ?? 0).CompareTo(other?.Column ?? 0);
        yield return string.CompareOrdinal(x.Rule, y.Rule);
        yield return string.CompareOrdinal(x.Identity, y.Identity);
        yield return string.CompareOrdinal(x.Message, y.Message);
    }
}
