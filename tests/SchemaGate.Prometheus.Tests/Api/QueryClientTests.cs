using System.Diagnostics;
using SchemaGate.Canary.Hosting;
using SchemaGate.Prometheus.Api;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Prometheus.Tests.Api;

public sealed class QueryClientTests
{
    private const string One = """{"status":"success","data":{"resultType":"scalar","result":[1,"1"]}}""";

    [Fact]
    public async Task It_asks_for_a_value_at_a_time_with_its_token()
    {
        using var server = AnswerServer.Of(200, One);
        using var client = new QueryClient(new() { Address = new(server.Address, "prefix/"), Service = "orders", Token = "secret" });

        var samples = await client.AskAsync("up == 1", DateTimeOffset.FromUnixTimeMilliseconds(1772366400250), CancellationToken.None);

        Assert.Equal(1, Assert.Single(samples).Value);
        Assert.StartsWith("GET /prefix/api/v1/query?query=up%20%3D%3D%201&time=1772366400.25 HTTP/1.1\r\n", server.Request, StringComparison.Ordinal);
        Assert.Contains("\r\nAuthorization: Bearer secret\r\n", server.Request, StringComparison.Ordinal);
    }

    public static TheoryData<int, string, FaultKind, string> Answers => new()
    {
        { 400, """{"status":"error","errorType":"bad_data","error":"parse error"}""", FaultKind.InvalidRequest, "Prometheus answers 400: parse error" },
        { 401, "", FaultKind.PermissionDenied, "Prometheus answers 401: Reason" },
        { 403, "<html>no</html>", FaultKind.PermissionDenied, "Prometheus answers 403: <html>no</html>" },
        { 404, "404 page not found\n", FaultKind.InvalidRequest, "Prometheus answers 404: 404 page not found" },
        { 422, """{"status":"error","errorType":"execution","error":"too many samples"}""", FaultKind.InvalidRequest, "Prometheus answers 422: too many samples" },
        { 429, "", FaultKind.QuotaExceeded, "Prometheus answers 429: Reason" },
        { 500, "", FaultKind.Internal, "Prometheus answers 500: Reason" },
        { 502, "", FaultKind.Unavailable, "Prometheus answers 502: Reason" },
        { 503, """{"status":"error","errorType":"timeout","error":"query timed out"}""", FaultKind.Unavailable, "Prometheus answers 503: query timed out" },
        { 504, "", FaultKind.Unavailable, "Prometheus answers 504: Reason" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Each_refusal_says_what_can_be_done(int status, string body, FaultKind kind, string message)
    {
        using var server = AnswerServer.Of(status, body, "Retry-After: 7\r\n");

        var fault = await FaultOfAsync(server.Address);

        Assert.Equal((kind, message, TimeSpan.FromSeconds(7)), (fault.Kind, fault.Message, fault.RetryAfter));
    }

    [Fact]
    public async Task One_that_does_not_answer_is_given_up()
    {
        using var server = AnswerServer.Silent();
        var waited = Stopwatch.StartNew();

        var fault = await FaultOfAsync(server.Address, TimeSpan.FromSeconds(0.3));

        Assert.Equal((FaultKind.Unavailable, "Prometheus did not answer within 0.3 s."), (fault.Kind, fault.Message));
        Assert.InRange(waited.Elapsed, TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task One_that_is_not_there_is_unavailable()
    {
        var port = LoopbackPort.Free();

        var fault = await FaultOfAsync(new($"http://127.0.0.1:{port}"));

        Assert.Equal((FaultKind.Unavailable, $"Prometheus cannot be reached: Connection refused (127.0.0.1:{port})"), (fault.Kind, fault.Message));
    }

    [Theory]
    [InlineData("http://prometheus:9090", "A token for Prometheus is sent over https only. Give an https address, or leave the token out. (Parameter 'settings')")]
    [InlineData("ftp://prometheus", "The address of Prometheus cannot be 'ftp://prometheus/'. Give an http(s) address, such as http://prometheus:9090. (Parameter 'settings')")]
    [InlineData("prometheus", "The address of Prometheus cannot be 'prometheus'. Give an http(s) address, such as http://prometheus:9090. (Parameter 'settings')")]
    public void A_wrong_address_is_refused_at_once(string address, string message)
    {
        var settings = new PrometheusSettings { Address = new(address, UriKind.RelativeOrAbsolute), Service = "orders", Token = "secret" };

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new PrometheusSource(settings)).Message);
    }

    private static async Task<PlatformException> FaultOfAsync(Uri address, TimeSpan? timeout = null)
    {
        using var client = new QueryClient(new() { Address = address, Service = "orders", Timeout = timeout ?? TimeSpan.FromSeconds(10) });
        return await Assert.ThrowsAsync<PlatformException>(() => client.AskAsync("up", at: null, CancellationToken.None));
    }
}
