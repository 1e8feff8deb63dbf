using System.Globalization;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Lifecycles;

/// <summary>Reports the two versions of the API, always: whether they fit the changes is judged when these are known.</summary>
internal static class VersionComparison
{
    public static void Compare(ContractPair pair)
    {
        var (old, @new) = (pair.Old.Version, pair.New.Version);
        pair.Sink.Add(null, new Change
        {
            Facet = Facet.Version,
            Edit = Edit.Changed,
            Relation = Relation.Annotation,
            Old = old,
            New = @new,
            OldScope = pair.Old.Root,
            NewScope = pair.New.Root,
            OldValue = TextOf(old),
            NewValue = TextOf(@new),
            Circumstances = IsLower(TextOf(@new), TextOf(old)) ? Circumstances.Lowered : Circumstances.None,
            Trail = Trails.Document,
        });
    }

    private static string? TextOf(Node version) => version.Exists ? version.Text : null;

    /// <summary>Compares the numbers between dots, up to the first text that is none.</summary>
    private static bool IsLower(string? version, string? than)
    {
        var (left, right) = (NumbersOf(version), NumbersOf(than));
        for (var at = 0; at < Math.Min(left.Count, right.Count); at++)
        {
            if (left[at] != right[at])
            {
                return left[at] < right[at];
            }
        }

        return left.Count > 0 && left.Count < right.Count && right.Skip(left.Count).Any(number => number > 0);
    }

    private static List<ulong> NumbersOf(string? version)
    {
        var core = (version ?? string.Empty).TrimStart('v', 'V').Split('-', '+')[0];
        var numbers = new List<ulong>();
        foreach (var piece in core.Split('.'))
        {
            if (!ulong.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                break;
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
