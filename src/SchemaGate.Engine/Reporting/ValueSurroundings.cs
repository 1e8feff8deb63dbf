namespace SchemaGate.Engine.Reporting;

/// <summary>Tells a value that changed from one that only surrounds what changed: the list of an item that one side has and the other has not.</summary>
internal static class ValueSurroundings
{
    /// <summary>True when <paramref name="place"/> shows the list, and <paramref name="other"/> the item.</summary>
    public static bool IsOne(Place? place, Place? other) => place?.Value is not null && other?.Value is not null && IsItem(other) && !IsItem(place);

    private static bool IsItem(Place place)
    {
        var last = place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..];
        return last.Length > 0 && last.All(char.IsAsciiDigit);
    }
}
