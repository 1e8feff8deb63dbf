using System.Globalization;
using System.Net.Http.Headers;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.Prometheus.Api;

/// <summary>Asks the HTTP API of Prometheus for the value of an expression at one time.</summary>
internal sealed class QueryClient : IDisposable
{
    private const int LargestAnswer = 16 * 1024 * 1024;

    private readonly HttpClient _client;
    private readonly string _address;

    public QueryClient(PrometheusSettings settings)
    {
        if (!settings.Address.IsAbsoluteUri || settings.Address.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException($"The address of Prometheus cannot be '{settings.Address}'. Give an http(s) address, such as http://prometheus:9090.", nameof(settings));
        }

        if (settings.Token is not null && settings.Address.Scheme == Uri.UriSchemeHttp && !settings.Address.IsLoopback)
        {
            throw new ArgumentException("A token for Prometheus is sent over https only. Give an https address, or leave the token out.", nameof(settings));
        }

        _address = $"{settings.Address.AbsoluteUri.TrimEnd('/')}/api/v1/query";
        _client = new() { Timeout = settings.Timeout, MaxResponseContentBufferSize = LargestAnswer };
        _client.DefaultRequestHeaders.Authorization = settings.Token is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
    }

    /// <summary>The series of the value that are known.</summary>
    /// <param name="query">PromQL.</param>
    /// <param name="at">Null for now, by the server's clock.</param>
    /// <param name="cancellation">The only reason that is thrown as it is.</param>
    /// <exception cref="PlatformException">There is no whole answer.</exception>
    public async Task<IReadOnlyList<Sample>> AskAsync(string query, DateTimeOffset? at, CancellationToken cancellation)
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri($"{_address}?query={Uri.EscapeDataString(query)}{TimeOf(at)}"), cancellation);
            var body = await answer.Content.ReadAsStringAsync(cancellation);
            return answer.IsSuccessStatusCode ? AnswerReader.Read(body) : throw AnswerFault.Of(answer, body);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new PlatformException(FaultKind.Unavailable, $"Prometheus did not answer within {_client.Timeout.TotalSeconds:0.###} s.", inner: late);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new PlatformException(FaultKind.Unavailable, $"Prometheus cannot be reached: {fault.Message}", inner: fault);
        }
    }

    public void Dispose() => _client.Dispose();

    private static string TimeOf(DateTimeOffset? at) =>
        at is { } time ? string.Create(CultureInfo.InvariantCulture, $"&time={time.ToUnixTimeMilliseconds() / 1000.0:0.###}") : "";
}
