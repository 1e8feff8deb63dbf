using System.Net;

namespace SchemaGate.Dashboard.Tests.Security.Origins;

public sealed class ProxyTrustTests
{
    [Fact]
    public async Task Behind_a_trusted_proxy_each_client_has_tries_of_its_own()
    {
        await using var dashboard = await RunningDashboard.StartWithAsync(options => options with { TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")] });
        Assert.Equal([403, 403, 403, 403, 403, 429], await GuessAsync(dashboard, _ => "198.51.100.7"));
        Assert.Equal([403], await GuessAsync(dashboard, _ => "198.51.100.8", 1));
    }

    [Fact]
    public async Task What_a_client_writes_before_the_proxy_does_not_count()
    {
        await using var dashboard = await RunningDashboard.StartWithAsync(options => options with { TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")] });
        Assert.Equal([403, 403, 403, 403, 403, 429], await GuessAsync(dashboard, at => $"203.0.113.{at}, 198.51.100.7"));
    }

    [Fact]
    public async Task Without_a_trusted_proxy_nobody_can_pretend_to_be_many()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        Assert.Equal([403, 403, 403, 403, 403, 429], await GuessAsync(dashboard, at => $"203.0.113.{at}"));
    }

    private static async Task<List<int>> GuessAsync(RunningDashboard dashboard, Func<int, string> from, int tries = 6)
    {
        using var visitor = dashboard.Visitor();
        var statuses = new List<int>();
        for (var at = 0; at < tries; at++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = RunningDashboard.Form(("actor", "Eve"), ("token", $"guess-{at}")) };
            request.Headers.Add("X-Forwarded-For", from(at));
            using var answer = await visitor.SendAsync(request);
            statuses.Add((int)answer.StatusCode);
        }

        return statuses;
    }
}
