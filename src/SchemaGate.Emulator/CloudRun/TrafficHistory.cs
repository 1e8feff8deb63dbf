using System.Collections.Immutable;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>Which revision was served which share of the requests, since when.</summary>
internal sealed class TrafficHistory
{
    private readonly List<(DateTimeOffset Since, ImmutableArray<TrafficShare> Shares)> _splits = [];

    /// <summary>When a revision other than the stable one first got traffic; null when none did.</summary>
    public DateTimeOffset? FirstShift { get; private set; }

    public ImmutableArray<TrafficShare> Current => _splits.Count == 0 ? [] : _splits[^1].Shares;

    public void Add(DateTimeOffset since, ImmutableArray<TrafficShare> shares, string stable)
    {
        _splits.Add((since, shares));
        FirstShift ??= shares.Any(share => share.Percent > 0 && share.Revision != stable) ? since : null;
    }

    /// <summary>The revision that gets a request.</summary>
    /// <param name="time">When it comes.</param>
    /// <param name="lot">0 to 100: where in the split it falls.</param>
    /// <returns>Null before the service existed.</returns>
    public string? RevisionAt(DateTimeOffset time, double lot)
    {
        var index = _splits.FindLastIndex(split => split.Since <= time);
        if (index < 0)
        {
            return null;
        }

        var end = 0;
        return _splits[index].Shares.FirstOrDefault(share => lot < (end += share.Percent))?.Revision;
    }
}
