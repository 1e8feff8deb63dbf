using Prometheus;

namespace SchemaGate.Metrics;

/// <summary>One series for each state: 1 for the one that holds, 0 for all others.</summary>
internal static class StateSet
{
    /// <param name="gauge">Its last label takes the state.</param>
    /// <param name="state">What holds from now on.</param>
    /// <param name="labels">The values of the labels before the last.</param>
    public static void Set<T>(Gauge gauge, T state, params IEnumerable<string> labels)
        where T : struct, Enum
    {
        foreach (var each in Enum.GetValues<T>())
        {
            gauge.WithLabels([.. labels, LabelValue.Of(each)]).Set(EqualityComparer<T>.Default.Equals(each, state) ? 1 : 0);
        }
    }
}
