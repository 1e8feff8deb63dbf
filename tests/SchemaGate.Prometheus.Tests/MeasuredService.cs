using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Prometheus;

namespace SchemaGate.Prometheus.Tests;

/// <summary>A web service that measures its requests with prometheus-net, as its guide says.</summary>
internal sealed class MeasuredService : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly WebApplication _application = Build();

    public int Port => new Uri(_application.Urls.First()).Port;

    public Task StartAsync() => _application.StartAsync();

    /// <summary>Asks it so often.</summary>
    public async Task AskAsync(string path, int times)
    {
        for (var time = 0; time < times; time++)
        {
            using var answer = await _client.GetAsync(new Uri($"http://127.0.0.1:{Port}{path}"));
        }
    }

    public void Dispose()
    {
        ((IDisposable)_application).Dispose();
        _client.Dispose();
    }

    private static WebApplication Build()
    {
        var registry = Metrics.NewCustomRegistry();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.UseRouting();
        application.UseHttpMetrics(options => options.ConfigureMeasurements(measurements => measurements.Registry = registry));
        application.MapMetrics(registry: registry);
        application.MapGet("/fine", () => "fine");
        application.MapGet("/broken", () => Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        application.MapGet("/slow", async () => await Task.Delay(TimeSpan.FromMilliseconds(300)));
        return application;
    }
}
