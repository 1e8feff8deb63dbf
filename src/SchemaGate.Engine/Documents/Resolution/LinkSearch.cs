using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Finds references by place.</summary>
internal static class LinkSearch
{
    /// <summary>The position of the first link that does not stand before a place on the tape.</summary>
    public static int AtOrAfter(ImmutableArray<Link> links, int index)
    {
        var (low, high) = (0, links.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = links[middle].From < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
