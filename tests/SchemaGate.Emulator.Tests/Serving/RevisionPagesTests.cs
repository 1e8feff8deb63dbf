using System.Net;
using System.Text.Json;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Serving;

public sealed class RevisionPagesTests
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task A_tagged_revision_answers_at_the_address_of_its_tag()
    {
        await using var session = await StartAsync();
        session.Shift(To("orders-00001-abc", 100), To("orders-00002-def", 0, "canary"));
        var address = session.Read().TrafficStatuses[1].Uri;

        Assert.Equal("""{"revision":"orders-00002-def","status":200}""", await Http.GetStringAsync(new Uri(address + "/healthz")));
    }

    [Fact]
    public async Task It_serves_its_openapi_document()
    {
        await using var session = await StartAsync(new EmulatorOptions { CanaryDocument = """{"openapi":"3.1.0"}""" });
        session.Shift(To("orders-00001-abc", 100, "stable"), To("orders-00002-def", 0, "canary"));

        Assert.Equal("""{"openapi":"3.1.0"}""", await Http.GetStringAsync(new Uri(session.Emulator.HttpAddress, "tags/canary/openapi/v1.json")));
        using var sample = JsonDocument.Parse(await Http.GetStringAsync(new Uri(session.Emulator.HttpAddress, "tags/stable/openapi/v1.json")));
        Assert.Equal("Orders", sample.RootElement.GetProperty("info").GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_status_is_the_scenarios()
    {
        await using var session = await StartAsync("canary: { http-status: 503 }");
        session.Shift(To("orders-00001-abc", 100), To("orders-00002-def", 0, "canary"));

        using var answer = await Http.GetAsync(new Uri(session.Emulator.HttpAddress, "tags/canary/openapi/v1.json"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_tag_is_not_found()
    {
        await using var session = await StartAsync();

        using var answer = await Http.GetAsync(new Uri(session.Emulator.HttpAddress, "tags/canary"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_service_answers_by_the_split()
    {
        await using var session = await StartAsync();
        session.Shift(To("orders-00001-abc", 90), To("orders-00002-def", 10));
        var address = new Uri(session.Read().Uri + "/");

        var answers = new List<string>();
        for (var request = 0; request < 100; request++)
        {
            answers.Add(await Http.GetStringAsync(address));
        }

        Assert.Equal(10, answers.Count(answer => answer.Contains("orders-00002-def", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_clock_can_be_followed_by_another_process()
    {
        await using var session = await StartAsync(new EmulatorOptions { Speed = 60 });

        Assert.Equal($$"""{"anchor":"2026-03-02T10:00:00.0000000+00:00","speed":60,"address":"{{session.Emulator.Address}}"}""", await Http.GetStringAsync(new Uri(session.Emulator.HttpAddress, "emulator/clock")));
    }
}
