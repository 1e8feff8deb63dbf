using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents;

/// <summary>Puts finds in the order of the tape, each place once. Most often they are so already.</summary>
internal static class Ascending
{
    public static ImmutableArray<T> Of<T>(List<T> found, Func<T, int> index)
    {
        for (var at = 1; at < found.Count; at++)
        {
            if (index(found[at - 1]) >= index(found[at]))
            {
                return [.. found.OrderBy(index).DistinctBy(index)];
            }
        }

        return [.. found];
    }
}
