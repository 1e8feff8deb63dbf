namespace SchemaGate.Engine.Rules;

/// <summary>Heaviest first, then the place in the new document (or the old one), then rule and identity.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.Severity != y.Severity)
        {
            return x.Severity > y.Severity ? -1 : 1;
        }

        var byPlace = Compare(x.New ?? x.Old, y.New ?? y.Old);
        return byPlace != 0 ? byPlace : CompareTexts(x, y);
    }

    private static int Compare(Place? one, Place? other)
    {
        var byFile = string.CompareOrdinal(one?.File, other?.File);
        return byFile != 0 ? byFile : (one?.Line ?? 0, one?.Column ?? 0).CompareTo((other?.Line ?? 0, other?.Column ?? 0));
    }

    private static int CompareTexts(Finding x, Finding y)
    {
        var byRule = string.CompareOrdinal(x.Rule, y.Rule);
        var byIdentity = byRule != 0 ? byRule : string.CompareOrdinal(x.Identity, y.Identity);
        return byIdentity != 0 ? byIdentity : string.CompareOrdinal(x.Message, y.Message);
    }
}
