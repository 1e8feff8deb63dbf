using Google.Cloud.Monitoring.V3;
using static Google.Cloud.Monitoring.V3.ListTimeSeriesRequest.Types;

namespace SchemaGate.Emulator.Serving;

/// <summary>A page of points as series: points of the same series that follow each other stand in one.</summary>
internal static class SeriesPage
{
    public static List<TimeSeries> Joined(IEnumerable<TimeSeries> singles, TimeSeriesView view)
    {
        var joined = new List<TimeSeries>();
        foreach (var single in singles)
        {
            if (joined.Count > 0 && IsSame(joined[^1], single))
            {
                joined[^1].Points.Add(single.Points);
            }
            else
            {
                joined.Add(single);
            }
        }

        return view == TimeSeriesView.Headers ? joined.ConvertAll(WithoutPoints) : joined;
    }

    private static bool IsSame(TimeSeries one, TimeSeries two) => one.Metric.Equals(two.Metric) && one.Resource.Equals(two.Resource);

    private static TimeSeries WithoutPoints(TimeSeries series)
    {
        series.Points.Clear();
        return series;
    }
}
