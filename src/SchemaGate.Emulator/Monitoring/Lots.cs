namespace SchemaGate.Emulator.Monitoring;

/// <summary>Pseudo-random numbers that are the same each time for one seed and minute.</summary>
internal sealed class Lots(int seed, DateTimeOffset minute)
{
#pragma warning disable CA5394 // Made-up requests must be the same each time, not unforeseeable.
    private readonly Random _random = new(unchecked((seed * 7_919) + (int)(minute.UtcTicks / TimeSpan.TicksPerMinute)));

    /// <summary>From 0 up to, and without, 1.</summary>
    public double Share() => _random.NextDouble();
#pragma warning restore CA5394

    /// <summary>A count that scatters as a Poisson distribution does, here by its normal approximation: clients are independent of each other.</summary>
    public int Count(double mean)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());
        return (int)Math.Max(0, Math.Round(mean + (Math.Sqrt(mean) * normal)));
    }
}
