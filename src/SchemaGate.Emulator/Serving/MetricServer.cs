using Google.Api;
using Google.Cloud.Monitoring.V3;
using Google.Rpc;
using Grpc.Core;
using SchemaGate.Emulator.CloudRun;
using SchemaGate.Emulator.Monitoring;

namespace SchemaGate.Emulator.Serving;

/// <summary>Cloud Monitoring's MetricService, for the two metrics of Cloud Run about requests.</summary>
internal sealed class MetricServer(Backend backend) : MetricService.MetricServiceBase
{
    private const string Descriptors = "/metricDescriptors/";

    public override Task<MetricDescriptor> GetMetricDescriptor(GetMetricDescriptorRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, _) =>
    {
        Access.RequireProject(cloud.Names, request.Name, "monitoring.metricDescriptors.get");
        var type = request.Name[(request.Name.IndexOf(Descriptors, StringComparison.Ordinal) is var start and >= 0 ? start + Descriptors.Length : 0)..];
        var metric = RequestMetric.Find(type) ?? throw Errors.Of(Code.NotFound, $"Could not find descriptor for metric '{type}'.");
        return metric.Describe(request.Name, cloud.Scenario.IngestDelay);
    }));

    public override Task<ListTimeSeriesResponse> ListTimeSeries(ListTimeSeriesRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, now) =>
    {
        Access.RequireProject(cloud.Names, request.Name, "monitoring.timeSeries.list");
        var question = SeriesQuestion.Of(request);
        var all = new SeriesAnswer(cloud.Names, question).Of(backend.Requests, now);
        var page = Page<TimeSeries>.Of(all, request.PageSize, backend.Options.MaxPageSize, request.PageToken, QuestionOf(request));
        var response = new ListTimeSeriesResponse { NextPageToken = page.NextToken, Unit = question.Filter.Metric.Unit };
        response.TimeSeries.Add(SeriesPage.Joined(page.Items, request.View));
        if (context.UserState.ContainsKey(Door.Incomplete))
        {
            response.ExecutionErrors.Add(new Google.Rpc.Status { Code = (int)Code.Internal, Message = "A part of the data could not be read." });
        }

        return response;
    }));

    // Everything but the token must be the same on each page.
    private static string QuestionOf(ListTimeSeriesRequest request)
    {
        var question = request.Clone();
        question.PageToken = "";
        return Convert.ToHexString(Google.Protobuf.MessageExtensions.ToByteArray(question));
    }
}
