namespace SchemaGate.Dashboard.Tests.Security.Origins;

public sealed class HostDoorTests
{
    [Theory]
    [InlineData("127.0.0.1:8080", 200)]
    [InlineData("localhost:8080", 200)]
    [InlineData("[::1]:8080", 200)]
    [InlineData("dashboard:8080", 200)]
    [InlineData("host.docker.internal:8080", 200)]
    [InlineData("deploys.example.com", 200)]
    [InlineData("DEPLOYS.example.com:443", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("deploys.example.com.evil.example", 421)]
    [InlineData("evil.localhost", 421)]
    public async Task Only_names_of_its_own_are_answered(string host, int status)
    {
        await using var dashboard = await RunningDashboard.StartWithAsync(options => options with { Hosts = ["deploys.example.com"] });
        foreach (var path in new[] { "/", "/metrics", "/api/v1/deployments", "/deployments/1" })
        {
            Assert.Equal(status, await StatusAsync(dashboard, path, host));
        }

        Assert.Equal(200, await StatusAsync(dashboard, "/healthz", host));
    }

    private static async Task<int> StatusAsync(RunningDashboard dashboard, string path, string host)
    {
        using var visitor = dashboard.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        using var answer = await visitor.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
