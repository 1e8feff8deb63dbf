namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Says what is missing where a reference leads to nothing, and what may have been meant.</summary>
internal static class Missing
{
    private const int LongestName = 100;
    private const int MostNames = 20_000;

    public static string Describe(ReferenceUse use, Node parent, string name)
    {
        var file = ReferenceEquals(parent.Document, use.Draft.Document) ? string.Empty : $" of {parent.Document.Name}";
        var where = parent.Index == 0 ? "at the root" : $"in '{Excerpt.Of(parent.Pointer)}'";
        var advice = Nearest(parent, name) is { } near ? $"Did you mean '{near}'?" : "Add it, or correct the reference.";
        return $"leads to nothing: there is no '{Excerpt.Of(name)}' {where}{file}. {advice}";
    }

    /// <summary>The first name with the fewest changes, when those are one or two.</summary>
    private static string? Nearest(Node parent, string name)
    {
        var (nearest, fewest, seen) = ((string?)null, 3, 0);
        foreach (var member in parent.Members)
        {
            var distance = ++seen > MostNames ? fewest : Distance(member.Name, name);
            if (distance < fewest)
            {
                (nearest, fewest) = (member.Name, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be put in, taken out or replaced (Levenshtein); large for names that differ much in length.</summary>
    private static int Distance(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > 2 || from.Length > LongestName)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var at = 1; at <= from.Length; at++)
        {
            NextRow(row, from[at - 1], to, at);
        }

        return row[^1];
    }

    private static void NextRow(int[] row, char letter, string to, int first)
    {
        var diagonal = row[0];
        row[0] = first;
        for (var at = 1; at < row.Length; at++)
        {
            var replaced = diagonal + (to[at - 1] == letter ? 0 : 1);
            diagonal = row[at];
            row[at] = Math.Min(replaced, Math.Min(row[at], row[at - 1]) + 1);
        }
    }
}
