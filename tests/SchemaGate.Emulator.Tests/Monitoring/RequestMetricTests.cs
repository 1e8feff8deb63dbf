using static Google.Api.MetricDescriptor.Types;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Monitoring;

public sealed class RequestMetricTests
{
    [Theory]
    [InlineData("run.googleapis.com/request_count", Google.Api.MetricDescriptor.Types.ValueType.Int64, "1")]
    [InlineData("run.googleapis.com/request_latencies", Google.Api.MetricDescriptor.Types.ValueType.Distribution, "ms")]
    public async Task The_descriptor_states_period_and_delay(string type, Google.Api.MetricDescriptor.Types.ValueType valueType, string unit)
    {
        await using var session = await StartAsync("ingest-delay: 4m");

        var descriptor = session.Metrics.GetMetricDescriptor(new() { Name = "projects/demo/metricDescriptors/" + type });

        Assert.Equal((type, MetricKind.Delta, valueType, unit), (descriptor.Type, descriptor.MetricKind, descriptor.ValueType, descriptor.Unit));
        Assert.Equal(TimeSpan.FromMinutes(1), descriptor.Metadata.SamplePeriod.ToTimeSpan());
        Assert.Equal(TimeSpan.FromMinutes(4), descriptor.Metadata.IngestDelay.ToTimeSpan());
    }

    [Fact]
    public async Task Another_metric_has_none()
    {
        await using var session = await StartAsync();

        Assert.Equal("NotFound: Could not find descriptor for metric 'x/y'.", FailureText(() => session.Metrics.GetMetricDescriptor(new() { Name = "projects/demo/metricDescriptors/x/y" })));
    }
}
