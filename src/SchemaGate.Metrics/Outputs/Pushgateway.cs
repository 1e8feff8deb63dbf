using System.Net.Http.Headers;
using System.Text;

namespace SchemaGate.Metrics.Outputs;

/// <summary>A Prometheus Pushgateway, for processes that end before they are scraped. It keeps what was pushed for ever, so push timestamps and last values rather than trust its counters.</summary>
/// <param name="address">Where it is, such as <c>http://pushgateway:9091</c>.</param>
/// <param name="timeout">After which it is given up; 5 seconds by default.</param>
public sealed class Pushgateway(Uri address, TimeSpan? timeout = null)
{
    private const string Job = "schemagate";
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Pushes the metrics once, under the job <c>schemagate</c> and the grouping key service, environment. Metrics of other names in the group stay.
    /// Does not throw, and takes no longer than the timeout.
    /// </summary>
    /// <param name="metrics">What to push.</param>
    /// <param name="cancellation">Gives up earlier.</param>
    /// <returns>Null when it is pushed; otherwise a sentence that says why not.</returns>
    public async Task<string?> PushAsync(DeploymentMetrics metrics, CancellationToken cancellation = default)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        giveUp.CancelAfter(timeout ?? DefaultTimeout);
        try
        {
            return await SendAsync(metrics, giveUp.Token) is { } answer ? Problem($"it answered {answer}") : null;
        }
        catch (OperationCanceledException)
        {
            return Problem(cancellation.IsCancellationRequested ? "the run ended before it answered" : $"it did not answer within {(timeout ?? DefaultTimeout).TotalSeconds:0.###} s");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidOperationException or NotSupportedException)
        {
            return Problem(fault.Message);
        }
    }

    // Of the address only host and port: it may hold a password.
    private string Problem(string why) => $"The metrics were not pushed to the Pushgateway at {(address.IsAbsoluteUri ? address.Authority : address)}: {why.TrimEnd('.')}.";

    private async Task<string?> SendAsync(DeploymentMetrics metrics, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        using var content = new StringContent(await Exposition.GroupedAsync(metrics), MediaTypeHeaderValue.Parse("text/plain; version=0.0.4"));
        using var answer = await client.PostAsync(GroupOf(metrics), content, cancellation);
        return answer.IsSuccessStatusCode ? null : $"{(int)answer.StatusCode} {(await answer.Content.ReadAsStringAsync(cancellation)).Trim()}".TrimEnd();
    }

    private Uri GroupOf(DeploymentMetrics metrics) =>
        new($"{address.AbsoluteUri.TrimEnd('/')}/metrics/job/{Job}{Label("service", metrics.Service)}{Label("environment", metrics.Environment)}");

    // What could be taken for a part of the path travels in base64, which a Pushgateway reads back.
    private static string Label(string name, string value) => value switch
    {
        "" => "",
        _ when value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') => $"/{name}/{value}",
        _ => $"/{name}@base64/{Convert.ToBase64String(Encoding.UTF8.GetBytes(value)).Replace('+', '-').Replace('/', '_')}",
    };
}
