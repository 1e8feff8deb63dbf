namespace SchemaGate.Canary.Analysis;

/// <summary>The Mann-Whitney U test of two samples in the same buckets, by the normal approximation with the correction for ties (H. B. Mann, D. R. Whitney, 1947).</summary>
/// <param name="Probability">Chance that a value of the first sample is greater than one of the second, ties counted by half.</param>
/// <param name="PValue">Chance of a difference at least as large, to this side, between equal samples.</param>
internal readonly record struct MannWhitney(double Probability, double PValue)
{
    /// <param name="first">Counts by bucket of the first sample; at least one value.</param>
    /// <param name="second">Counts by the same buckets of the second sample; at least one value.</param>
    public static MannWhitney Of(IReadOnlyList<long> first, IReadOnlyList<long> second)
    {
        double below = 0, u = 0, ties = 0;
        for (var bucket = 0; bucket < first.Count; bucket++)
        {
            double both = first[bucket] + second[bucket];
            u += first[bucket] * (below + (second[bucket] / 2.0));
            ties += (both * both * both) - both;
            below += second[bucket];
        }

        return Of(u, ties, first.Sum(), second.Sum());
    }

    private static MannWhitney Of(double u, double ties, double first, double second)
    {
        var all = first + second;
        var variance = first * second / 12 * (all + 1 - (ties / (all * (all - 1))));
        var pValue = variance <= 0 ? 1 : NormalDistribution.UpperTail((u - (first * second / 2)) / Math.Sqrt(variance));
        return new(u / (first * second), pValue);
    }
}
