using System.Globalization;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>A part of a list. A token is valid for the request that it was given for.</summary>
/// <param name="Items">The items of the page.</param>
/// <param name="NextToken">Empty on the last page.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string NextToken)
{
    /// <param name="all">Everything, in a fixed order.</param>
    /// <param name="size">Most items that the caller wants; 0 for as many as there may be.</param>
    /// <param name="most">Most items that there may be.</param>
    /// <param name="token">The token of the page before; empty for the first page.</param>
    /// <param name="question">What was asked for, the same for each page.</param>
    public static Page<T> Of(IReadOnlyList<T> all, int size, int most, string token, string question)
    {
        var start = StartOf(token, question);
        var count = size > 0 ? Math.Min(size, most) : most;
        var next = start + count;
        return new([.. all.Skip(start).Take(count)], next < all.Count ? TokenOf(next, question) : "");
    }

    private static string TokenOf(int start, string question) => string.Create(CultureInfo.InvariantCulture, $"{start}.{Mark(question)}");

    private static int StartOf(string token, string question)
    {
        if (token.Length == 0)
        {
            return 0;
        }

        var parts = token.Split('.');
        return parts.Length == 2 && parts[1] == Mark(question) && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var start) && start >= 0
            ? start
            : throw Errors.Invalid($"The page token '{token}' is not valid for this request.");
    }

    // The token must be the same for the same question in every process.
    private static string Mark(string question) => question.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u)).ToString("x8", CultureInfo.InvariantCulture);
}
