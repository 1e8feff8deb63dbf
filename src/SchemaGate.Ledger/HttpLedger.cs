using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger;

/// <summary>The ledger of a running dashboard, over HTTP. Its token travels in a header and stands in no message.</summary>
internal sealed class HttpLedger : ILedger
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client = new() { Timeout = Timeout };
    private readonly Uri _events;

    /// <param name="address">The dashboard.</param>
    /// <param name="token">What it is asked with; null for none.</param>
    public HttpLedger(Uri address, string? token)
    {
        _events = new($"{address.GetLeftPart(UriPartial.Path).TrimEnd('/')}/api/v1/events");
        Place = $"The dashboard at {address.Authority}";
        _client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
    }

    public string Place { get; }

    public async Task AppendAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation)
    {
        try
        {
            using var answer = await _client.PostAsJsonAsync(_events, entries, LedgerJson.Default.IReadOnlyListLedgerEntry, cancellation).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
            {
                throw Explain(answer.StatusCode, answer.Headers.WwwAuthenticate.Count > 0);
            }
        }
        catch (HttpRequestException fault)
        {
            throw new LedgerException($"{Place} cannot be reached: {fault.Message.TrimEnd('.')}. Check the address, and that `schemagate serve` runs there.", isPassing: true, fault);
        }
        catch (TaskCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new LedgerException($"{Place} did not answer within {Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s. Check that it is well.", isPassing: true, fault);
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    // After many wrong tokens the dashboard says 429, and asks for the right one as before; a 429 of a proxy does not.
    private LedgerException Explain(HttpStatusCode status, bool asksForToken) => status switch
    {
        HttpStatusCode.TooManyRequests when asksForToken => Explain(HttpStatusCode.Unauthorized, asksForToken),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new($"{Place} refuses the token. Set SCHEMAGATE_TOKEN to the one that it was started with."),
        HttpStatusCode.NotFound => new($"{Place} takes no events. Check that the address is that of `schemagate serve`."),
        _ => new($"{Place} answered {((int)status).ToString(CultureInfo.InvariantCulture)}. Look at what it prints.", isPassing: (int)status >= 500 || status == HttpStatusCode.TooManyRequests),
    };
}
