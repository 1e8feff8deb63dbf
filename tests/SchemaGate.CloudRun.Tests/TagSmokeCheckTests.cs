using static SchemaGate.CloudRun.Tests.CloudRunSession;

namespace SchemaGate.CloudRun.Tests;

public sealed class TagSmokeCheckTests
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task A_revision_that_answers_as_it_should_has_no_problem()
    {
        await using var session = await StartAsync();
        await session.ShiftAsync(new(StableId, 100), new(CanaryId, 0, "canary"));
        var address = (await session.ReadAsync()).Serving[1].Address!;

        Assert.Null(await new TagSmokeCheck(Http, new() { Path = "healthz?deep=1" }).ProblemOfAsync(address, CancellationToken.None));
    }

    [Fact]
    public async Task Another_status_is_told()
    {
        await using var session = await StartAsync("canary: { http-status: 503 }");
        await session.ShiftAsync(new(StableId, 100), new(CanaryId, 0, "canary"));
        var address = (await session.ReadAsync()).Serving[1].Address!;

        var problem = await new TagSmokeCheck(Http, new() { Path = "/healthz" }).ProblemOfAsync(address, CancellationToken.None);

        Assert.Equal($"GET {address}/healthz answered 503; it should answer 200.", problem);
    }

    [Fact]
    public async Task The_expected_status_is_settable()
    {
        await using var session = await StartAsync("canary: { http-status: 401 }");
        await session.ShiftAsync(new(StableId, 100), new(CanaryId, 0, "canary"));
        var address = (await session.ReadAsync()).Serving[1].Address!;

        Assert.Null(await new TagSmokeCheck(Http, new() { Status = 401 }).ProblemOfAsync(address, CancellationToken.None));
    }

    [Theory]
    [InlineData(null, "", " Give SMOKE_TOKEN, an identity token for the address of the service, where callers must be known.")]
    [InlineData("eyJhbGciOi.e30.c2ln", "Bearer eyJhbGciOi.e30.c2ln", " SMOKE_TOKEN is not accepted: its audience must be the address of the service without the tag, and who it names needs roles/run.invoker.")]
    public async Task A_service_that_wants_to_know_its_callers_gets_the_token(string? token, string sent, string hint)
    {
        using var service = new ForbiddingService();

        var problem = await new TagSmokeCheck(Http, new() { Token = token }).ProblemOfAsync(service.Address, CancellationToken.None);

        Assert.Equal($"GET {service.Address} answered 403; it should answer 200.{hint}", problem);
        Assert.Equal([sent], service.Authorizations);
    }

    [Fact]
    public async Task Nobody_who_answers_is_a_problem()
    {
        var problem = await new TagSmokeCheck(Http, new()).ProblemOfAsync(new("http://127.0.0.1:1/"), CancellationToken.None);

        Assert.Equal("GET http://127.0.0.1:1/ failed: Connection refused (127.0.0.1:1).", problem);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_a_problem()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        var request = new SmokeRequest { Timeout = TimeSpan.FromSeconds(0.5) };

        var problem = await new TagSmokeCheck(Http, request).ProblemOfAsync(new($"http://{silent.LocalEndpoint}/"), CancellationToken.None);

        Assert.Equal($"GET http://{silent.LocalEndpoint}/ did not answer within 0.5 s.", problem);
    }
}
