using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Monitoring;

public sealed class SeriesFilterTests
{
    private const string Counts = """metric.type="run.googleapis.com/request_count" """;

    [Theory]
    [InlineData("", "200,500")]
    [InlineData("""AND metric.labels.response_code_class="5xx" """, "500")]
    [InlineData("""AND metric.label.response_code_class!="5xx" """, "200")]
    [InlineData("""metric.labels.response_code = one_of("200", "404")""", "200")]
    [InlineData("""AND resource.labels.revision_name=starts_with("orders-0000")""", "200,500")]
    [InlineData("""AND resource.labels.revision_name="orders-00002-def" """, "")]
    [InlineData("""AND resource.labels.location="us-central1" """, "")]
    [InlineData("""AND resource.type="gce_instance" """, "")]
    public async Task Comparisons_must_all_hold(string more, string codes)
    {
        await using var session = await StartAsync("stable: { phases: [{ error-ratio: 0.5 }] }");
        session.Clock.Advance(TimeSpan.FromMinutes(10));
        var request = SeriesRequests.Counts("", Begin, Begin.AddMinutes(5));
        request.Filter = Counts + more;
        request.Aggregation = null;

        var series = session.Metrics.ListTimeSeries(request).TimeSeries;

        Assert.Equal(codes, string.Join(",", series.Select(one => one.Metric.Labels["response_code"])));
    }

    [Theory]
    [InlineData("resource.type=\"cloud_run_revision\"", "InvalidArgument: Field filter had an invalid value of \"resource.type=\"cloud_run_revision\"\": it must name a single metric type.")]
    [InlineData("metric.type", "InvalidArgument: Field filter had an invalid value of \"metric.type\": it cannot be understood from character 1 on.")]
    [InlineData("metric.type=\"x\"", "NotFound: Cannot find metric(s) that match type = \"x\". If a metric was created recently, it could take up to 10 minutes to become available. Please try again soon.")]
    [InlineData("metric.type=\"run.googleapis.com/request_count\" AND resource.labels.zone=\"a\"", "InvalidArgument: The supplied filter does not specify a valid combination of metric and monitored resource descriptors: 'resource.labels.zone' is not known.")]
    public async Task A_filter_that_makes_no_sense_is_refused(string filter, string message)
    {
        await using var session = await StartAsync();
        var request = SeriesRequests.Counts("", Begin, Begin.AddMinutes(5));
        request.Filter = filter;

        Assert.Equal(message, FailureText(() => session.Metrics.ListTimeSeries(request)));
    }
}
