namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Finds the word that was most likely meant.</summary>
public static class Nearest
{
    /// <summary><c> Did you mean 'x'?</c>, with a space before it; empty when no word is near.</summary>
    public static string Hint(string written, IEnumerable<string> words) =>
        To(written, words) is { } word ? $" Did you mean '{word}'?" : string.Empty;

    /// <summary>The word with the fewest edits, the first of several; null when more than a third of it would change.</summary>
    private static string? To(string written, IEnumerable<string> words) => words
        .Select(word => (Word: word, Edits: Edits(written.ToLowerInvariant(), word.ToLowerInvariant())))
        .Where(candidate => candidate.Edits <= Math.Max(1, candidate.Word.Length / 3))
        .OrderBy(candidate => candidate.Edits)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>How many characters must be put in, taken out or replaced (Levenshtein).</summary>
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var at = 1; at <= from.Length; at++)
        {
            var diagonal = row[0];
            row[0] = at;
            for (var other = 1; other <= to.Length; other++)
            {
                var replaced = diagonal + (from[at - 1] == to[other - 1] ? 0 : 1);
                diagonal = row[other];
                row[other] = Math.Min(replaced, Math.Min(row[other], row[other - 1]) + 1);
            }
        }

        return row[^1];
    }
}
