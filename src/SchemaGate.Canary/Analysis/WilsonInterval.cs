namespace SchemaGate.Canary.Analysis;

/// <summary>The Wilson score interval of a proportion (E. B. Wilson, 1927).</summary>
internal static class WilsonInterval
{
    // 95th percentile of the standard normal distribution: a one-sided level of 95 %.
    private const double Z = 1.6448536269514722;

    /// <summary>The proportion is at least this, with 95 % confidence; 0 to 1.</summary>
    public static double LowerBound(long successes, long trials)
    {
        if (trials == 0)
        {
            return 0;
        }

        var share = (double)successes / trials;
        var square = Z * Z / trials;
        var spread = Z * Math.Sqrt(((share * (1 - share)) + (square / 4)) / trials);
        return (share + (square / 2) - spread) / (1 + square);
    }
}
