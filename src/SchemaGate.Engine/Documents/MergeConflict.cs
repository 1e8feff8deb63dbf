namespace SchemaGate.Engine.Documents;

/// <summary>Finds where Git left both sides of a merge in a file.</summary>
internal static class MergeConflict
{
    public const string Message = "A merge conflict was left in the document. Choose one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.";

    /// <summary>What the first line of a conflict begins with.</summary>
    public static ReadOnlySpan<byte> Marker => "<<<<<<< "u8;

    /// <summary>The offset of the first marker at the start of a line; -1 when there is none.</summary>
    public static int OffsetIn(ReadOnlySpan<byte> text)
    {
        for (var start = 0; text[start..].IndexOf(Marker) is var found and >= 0; start += found + Marker.Length)
        {
            if (start + found == 0 || text[start + found - 1] == (byte)'\n')
            {
                return start + found;
            }
        }

        return -1;
    }
}
