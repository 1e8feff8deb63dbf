using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Operations in ordinal order of path, then method.</summary>
internal sealed class OperationOrder : IComparer<OperationName?>
{
    public static OperationOrder Instance { get; } = new();

    /// <summary>Sightings in the order of their operations, those of one operation as they were found. Most often they are so already.</summary>
    public static IReadOnlyList<Sighting> Arrange(IReadOnlyList<Sighting> sightings)
    {
        for (var at = 1; at < sightings.Count; at++)
        {
            if (Instance.Compare(sightings[at - 1].Operation, sightings[at].Operation) > 0)
            {
                return [.. sightings.OrderBy(sighting => sighting.Operation, Instance)];
            }
        }

        return sightings;
    }

    /// <summary>The operations of arranged sightings, each once.</summary>
    public static IEnumerable<OperationName> OperationsOf(IReadOnlyList<Sighting> arranged) => arranged
        .Where((sighting, at) => at == 0 || sighting.Operation != arranged[at - 1].Operation)
        .Select(sighting => sighting.Operation)
        .OfType<OperationName>();

    /// <summary>Arranged sightings, those of one operation together; none is looked at before it is asked for.</summary>
    public static IEnumerable<IReadOnlyList<Sighting>> ByOperation(IReadOnlyList<Sighting> arranged)
    {
        for (var (start, end) = (0, 0); start < arranged.Count; start = end)
        {
            while (end < arranged.Count && arranged[end].Operation == arranged[start].Operation)
            {
                end++;
            }

            yield return [.. arranged.Skip(start).Take(end - start)];
        }
    }

    public int Compare(OperationName? x, OperationName? y)
    {
        var byPath = string.CompareOrdinal(x?.Path, y?.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(x?.Method, y?.Method);
    }
}
