using System.Collections.Immutable;

namespace SchemaGate.Canary.Measurement;

/// <summary>How many values fell between which bounds. Bucket i holds values v with <c>Bounds[i - 1] &lt;= v &lt; Bounds[i]</c>; the first has no lower bound, the last no upper one.</summary>
public sealed record Histogram
{
    private Histogram(ImmutableArray<double> bounds, ImmutableArray<long> counts)
    {
        Bounds = bounds;
        Counts = counts;
        Count = counts.Sum();
    }

    public static Histogram Empty { get; } = new([], [0]);

    /// <summary>Finite bounds, ascending.</summary>
    public ImmutableArray<double> Bounds { get; }

    /// <summary>One count a bucket: one more than there are bounds.</summary>
    public ImmutableArray<long> Counts { get; }

    /// <summary>All values.</summary>
    public long Count { get; }

    /// <param name="bounds">Finite bounds, strictly ascending.</param>
    /// <param name="counts">At most one more than there are bounds; missing ones at the end are zero.</param>
    /// <exception cref="ArgumentException">The bounds do not ascend, or the counts do not fit them.</exception>
    public static Histogram Of(ImmutableArray<double> bounds, IReadOnlyList<long> counts)
    {
        if (bounds.Any(bound => !double.IsFinite(bound)) || bounds.Zip(bounds.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new ArgumentException("The bounds of a histogram must be finite and ascend.", nameof(bounds));
        }

        return counts.Count > bounds.Length + 1 || counts.Any(count => count < 0)
            ? throw new ArgumentException($"{counts.Count} counts do not fit {bounds.Length} bounds, or one is negative.", nameof(counts))
            : new(bounds, [.. counts, .. Enumerable.Repeat(0L, bounds.Length + 1 - counts.Count)]);
    }

    /// <summary>The values of both. What lies between two bounds of one is put where the bounds of both allow it.</summary>
    /// <exception cref="ArgumentException">Both hold values, and their bounds differ.</exception>
    public Histogram Merge(Histogram other)
    {
        if (other.Count == 0 || Count == 0)
        {
            return other.Count == 0 ? this : other;
        }

        return Bounds.SequenceEqual(other.Bounds)
            ? new(Bounds, [.. Counts.Zip(other.Counts, (one, two) => one + two)])
            : throw new ArgumentException("Histograms with different bounds cannot be merged.", nameof(other));
    }

    /// <summary>The bucket that holds a quantile, and the quantile by linear interpolation within it.</summary>
    /// <param name="share">Share of the values at or below the quantile, such as 0.95.</param>
    /// <returns>Null when there are no values.</returns>
    public Quantile? QuantileAt(double share)
    {
        var rank = Math.Max(1, Math.Ceiling(share * Count));
        long below = 0;
        for (var bucket = 0; bucket < Counts.Length; bucket++)
        {
            if (Counts[bucket] > 0 && below + Counts[bucket] >= rank)
            {
                return QuantileIn(bucket, (rank - below) / Counts[bucket]);
            }

            below += Counts[bucket];
        }

        return null;
    }

    private Quantile QuantileIn(int bucket, double part)
    {
        var lower = bucket == 0 ? 0 : Bounds[bucket - 1];
        double? upper = bucket == Bounds.Length ? null : Bounds[bucket];
        return new(lower + (((upper ?? lower) - lower) * part), lower, upper);
    }
}
