using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SchemaGate.Metrics.Outputs;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Metrics.Tests.Outputs;

public sealed class PushgatewayTests(PushgatewayServer server) : IClassFixture<PushgatewayServer>
{
    [Fact]
    public async Task A_real_Pushgateway_takes_the_whole_story()
    {
        Assert.Null(await new Pushgateway(server.Address).PushAsync(Story.Of("orders")));

        Assert.Equal(
            ["deployment_started_total{deployment_type=\"canary\",environment=\"production\",instance=\"\",job=\"schemagate\",service=\"orders\"} 1"],
            await SeriesAsync("deployment_started_total", "orders"));
        Assert.Equal(
            ["deployment_current_revision{environment=\"production\",instance=\"\",job=\"schemagate\",revision=\"orders-00041-xyz\",role=\"stable\",service=\"orders\"} 1"],
            await SeriesAsync("deployment_current_revision", "orders"));
    }

    [Fact]
    public async Task Services_of_one_registry_go_to_their_own_groups()
    {
        var one = Story.Of("one");
        var two = Story.Of("two", "", one.Registry);
        two.BreakingChanges(5);
        var gateway = new Pushgateway(server.Address);

        Assert.Null(await gateway.PushAsync(one));
        Assert.Null(await gateway.PushAsync(two));
        Assert.Equal(["openapi_breaking_changes_total{environment=\"production\",instance=\"\",job=\"schemagate\",service=\"one\"} 2"], await SeriesAsync("openapi_breaking_changes_total", "one"));
        Assert.Equal(["openapi_breaking_changes_total{instance=\"\",job=\"schemagate\",service=\"two\"} 7"], await SeriesAsync("openapi_breaking_changes_total", "two"));
    }

    [Fact]
    public async Task A_later_run_keeps_what_it_knows_nothing_of()
    {
        var later = new DeploymentMetrics("shop", "production");
        later.BreakingChanges(1);
        var gateway = new Pushgateway(server.Address);

        Assert.Null(await gateway.PushAsync(Story.Of("shop")));
        Assert.Null(await gateway.PushAsync(later));
        Assert.Single(await SeriesAsync("deployment_started_total", "shop"));
        Assert.Equal(["openapi_breaking_changes_total{environment=\"production\",instance=\"\",job=\"schemagate\",service=\"shop\"} 1"], await SeriesAsync("openapi_breaking_changes_total", "shop"));
    }

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("..", "..")]
    [InlineData("Grüße & \"Co\" {x,service=\"y\"}", "Grüße & \\\"Co\\\" {x,service=\\\"y\\\"}")]
    public async Task Any_name_of_a_service_arrives(string service, string shown)
    {
        Assert.Null(await new Pushgateway(server.Address).PushAsync(Story.Of(service)));
        Assert.Single(await SeriesAsync("deployment_started_total", shown));
    }

    [Fact]
    public async Task A_refusal_is_told()
    {
        var address = new Uri(server.Address, "no-such-prefix/");

        Assert.Equal(
            $"The metrics were not pushed to the Pushgateway at {server.Address.Authority}: it answered 404 404 page not found.",
            await new Pushgateway(address).PushAsync(Story.Of("orders")));
    }

    [Fact]
    public async Task Nobody_there_is_told()
    {
        var port = LoopbackPort.Free();

        Assert.Equal(
            $"The metrics were not pushed to the Pushgateway at 127.0.0.1:{port}: Connection refused (127.0.0.1:{port}).",
            await new Pushgateway(new($"http://user:secret@127.0.0.1:{port}")).PushAsync(Story.Of("orders")));
    }

    [Fact]
    public async Task One_that_never_answers_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var authority = $"127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}";
        var waited = Stopwatch.StartNew();

        Assert.Equal(
            $"The metrics were not pushed to the Pushgateway at {authority}: it did not answer within 0.3 s.",
            await new Pushgateway(new($"http://{authority}"), TimeSpan.FromSeconds(0.3)).PushAsync(Story.Of("orders")));
        Assert.InRange(waited.Elapsed, TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task The_end_of_the_run_gives_it_up()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        Assert.Equal(
            $"The metrics were not pushed to the Pushgateway at {server.Address.Authority}: the run ended before it answered.",
            await new Pushgateway(server.Address).PushAsync(Story.Of("orders"), ended.Token));
    }

    [Theory]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("pushgateway")]
    public async Task An_address_of_another_kind_is_told(string address) =>
        Assert.StartsWith("The metrics were not pushed to the Pushgateway at ", await new Pushgateway(new(address, UriKind.RelativeOrAbsolute)).PushAsync(Story.Of("orders")), StringComparison.Ordinal);

    private async Task<IReadOnlyList<string>> SeriesAsync(string name, string service) =>
        [.. (await server.SeriesAsync(name)).Where(line => line.Contains($"service=\"{service}\"", StringComparison.Ordinal))];
}
