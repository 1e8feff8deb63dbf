namespace SchemaGate.Dashboard.Pages.Charts;

/// <summary>How high a chart reaches.</summary>
/// <param name="Top">The value at its upper edge, above 0.</param>
/// <param name="HoldsThreshold">False when the threshold is above the edge.</param>
internal sealed record ChartScale(double Top, bool HoldsThreshold)
{
    private const double Air = 1.1;

    // Below a quarter of the height a line shows no shape.
    private const double FlatBelow = 0.25;

    /// <param name="values">What is drawn.</param>
    /// <param name="threshold">The threshold; null for none.</param>
    public static ChartScale Of(IReadOnlyCollection<double> values, double? threshold)
    {
        var highest = values.DefaultIfEmpty(0).Max();
        var isFlat = threshold is { } limit && highest > 0 && highest < limit * FlatBelow;
        return new(Math.Max((isFlat ? highest : Math.Max(highest, threshold ?? 0)) * Air, double.Epsilon), !isFlat);
    }
}
