using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Reporting.Html;

/// <summary>What two values of compact JSON have in common and what not, word by word.</summary>
internal static partial class ValueDifference
{
    /// <summary>Both values in parts; what one has and the other has not at that place is changed.</summary>
    public static (IReadOnlyList<DifferencePart> Old, IReadOnlyList<DifferencePart> New) Of(string old, string @new)
    {
        var (one, other) = (Words(old), Words(@new));
        var lengths = CommonLengths(one, other);
        var (inOld, inNew) = (new bool[one.Length], new bool[other.Length]);
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                (inOld[i++], inNew[j++]) = (true, true);
            }
            else
            {
                (i, j) = lengths[i + 1][j] >= lengths[i][j + 1] ? (i + 1, j) : (i, j + 1);
            }
        }

        return (Parts(one, inOld), Parts(other, inNew));
    }

    /// <summary>Longest common subsequences of what is left from each pair of positions on. Values in reports are short.</summary>
    private static int[][] CommonLengths(string[] one, string[] other)
    {
        int[][] lengths = [.. Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1])];
        for (var i = one.Length - 1; i >= 0; i--)
        {
            for (var j = other.Length - 1; j >= 0; j--)
            {
                lengths[i][j] = one[i] == other[j] ? lengths[i + 1][j + 1] + 1 : Math.Max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }

        return lengths;
    }

    /// <summary>Neighbours of one kind are one part.</summary>
    private static List<DifferencePart> Parts(string[] words, bool[] isCommon)
    {
        var parts = new List<DifferencePart>();
        for (var start = 0; start < words.Length;)
        {
            var end = Array.IndexOf(isCommon, !isCommon[start], start);
            end = end < 0 ? words.Length : end;
            parts.Add(new(string.Concat(words[start..end]), !isCommon[start]));
            start = end;
        }

        return parts;
    }

    private static string[] Words(string value) => [.. Word().Matches(value).Select(word => word.Value)];

    [GeneratedRegex(@"""([^""\\]|\\.)*""?|[\w.+-]+|\s+|.", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Word();
}
