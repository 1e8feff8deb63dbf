using System.Net;
using System.Text.Json;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.Prometheus.Api;

/// <summary>What an answer other than 200 means.</summary>
internal static class AnswerFault
{
    private const int LongestText = 300;

    public static PlatformException Of(HttpResponseMessage answer, string body) => new(
        KindOf(answer.StatusCode),
        $"Prometheus answers {(int)answer.StatusCode}: {WordsOf(body) ?? answer.ReasonPhrase}",
        answer.Headers.RetryAfter?.Delta);

    // 400: the query is wrong. 422: it cannot be carried out. 404: the address is another program's. 503: it took too long, or the server is starting.
    private static FaultKind KindOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => FaultKind.PermissionDenied,
        HttpStatusCode.TooManyRequests => FaultKind.QuotaExceeded,
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.RequestTimeout => FaultKind.Unavailable,
        >= HttpStatusCode.InternalServerError => FaultKind.Internal,
        _ => FaultKind.InvalidRequest,
    };

    private static string? WordsOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, QueryJson.Default.QueryAnswer)?.Error;
        }
        catch (JsonException)
        {
            // A proxy in between has answered, with a page of its own.
            return body.Trim() is { Length: > 0 and < LongestText } text ? text : null;
        }
    }
}
