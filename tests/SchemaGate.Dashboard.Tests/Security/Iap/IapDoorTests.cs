using System.Net;
using SchemaGate.Ledger;

namespace SchemaGate.Dashboard.Tests.Security.Iap;

public sealed class IapDoorTests : IDisposable
{
    private const string Rollback = "/deployments/1/rollback";

    private readonly TemporaryFolder _folder = new();
    private readonly Signer _google = new("key-1");
    private readonly WaitingControl _control = new();

    public void Dispose()
    {
        _google.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Who_comes_through_the_proxy_rolls_back_under_the_address_that_it_knows()
    {
        await using var dashboard = await StartAsync();
        using var ann = Visitor(dashboard, _google.Sign(Signer.Claims(TimeProvider.System.GetUtcNow())));
        var confirm = await ann.GetStringAsync(Rollback);
        using var answer = await ann.PostAsync(Rollback, RunningDashboard.Form([.. RunningDashboard.HiddenFields(confirm, Rollback), ("reason", "too slow")]));
        _control.End(new(IsDone: true, "done"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Recorded as done by ann@example.com.", confirm, StringComparison.Ordinal);
        await WaitAsync(() => !_control.Requests.IsEmpty);
        Assert.Equal("ann@example.com", Assert.Single(_control.Requests).Request.Actor);
    }

    [Fact]
    public async Task Another_site_cannot_use_that_the_proxy_signs_every_request()
    {
        await using var dashboard = await StartAsync();
        using var ann = Visitor(dashboard, _google.Sign(Signer.Claims(TimeProvider.System.GetUtcNow())));
        using var without = await ann.PostAsync(Rollback, RunningDashboard.Form(("phase", "Observing"), ("canary", "orders-2"), ("reason", "x")));
        using var api = await ann.PostAsync("/api/v1/deployments/1/rollback", new StringContent("""{"actor":"Ann","reason":"x"}""", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, 0), (without.StatusCode, api.StatusCode, _control.Requests.Count));
    }

    [Fact]
    public async Task A_form_of_one_dashboard_is_taken_by_another_on_the_same_ledger_without_a_token()
    {
        await using var one = await StartOnSharedLedgerAsync();
        await using var other = await StartOnSharedLedgerAsync();
        var assertion = _google.Sign(Signer.Claims(TimeProvider.System.GetUtcNow()));
        using var here = Visitor(one, assertion);
        using var there = Visitor(other, assertion);
        using var answer = await there.PostAsync(Rollback, RunningDashboard.Form([.. RunningDashboard.HiddenFields(await here.GetStringAsync(Rollback), Rollback), ("reason", "too slow")]));
        _control.End(new(IsDone: true, "done"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await WaitAsync(() => !_control.Requests.IsEmpty);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/deployments/1")]
    [InlineData("/metrics")]
    [InlineData("/style.css")]
    [InlineData("/api/v1/deployments")]
    public async Task Who_goes_around_the_proxy_sees_nothing(string path)
    {
        await using var dashboard = await StartAsync();
        using var forger = new Signer("key-1");
        var now = TimeProvider.System.GetUtcNow();
        string?[] headers = [null, "", "forged", forger.Sign(Signer.Claims(now)), _google.SignWithNothing(Signer.Claims(now), "none"), _google.SignWithThePublicKey(Signer.Claims(now)), _google.Sign(Signer.Claims(now, expires: -60)), _google.Sign(Signer.Claims(now, audience: "other"))];
        foreach (var header in headers)
        {
            using var visitor = Visitor(dashboard, header);
            using var answer = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.DoesNotContain("orders", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Probes_and_programs_with_the_token_need_no_proxy()
    {
        await using var dashboard = await StartAsync();
        using var program = Visitor(dashboard, null);
        Assert.Equal("ok\n", await program.GetStringAsync("/healthz"));
        program.DefaultRequestHeaders.Authorization = new("Bearer", RunningDashboard.Token);
        Assert.Contains("deployment_started_total", await program.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_from_an_address_that_anybody_could_answer_are_refused()
    {
        var refusal = await Assert.ThrowsAsync<DashboardException>(() => RunningDashboard.StartWithAsync(options => options with { Iap = new() { Audience = "a", Keys = "http://www.gstatic.com/iap/verify/public_key-jwk" } }));
        Assert.Equal("Keys from http://www.gstatic.com/iap/verify/public_key-jwk could be anybody's. Give a file, or an https address.", refusal.Message);
    }

    private static async Task WaitAsync(Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            Assert.True(tries < 200, "It did not happen within 10 s.");
            await Task.Delay(50);
        }
    }

    private Task<RunningDashboard> StartAsync() => RunningDashboard.StartWithAsync(options => options with
    {
        Control = _control,
        Iap = new() { Audience = Signer.Audience, Keys = _folder.Write("keys.json", Signer.Jwks(_google)) },
    });

    // As each of several processes does: by the address, with connections of its own.
    private Task<RunningDashboard> StartOnSharedLedgerAsync() => RunningDashboard.StartOnAsync(LedgerAddress.OpenReadable(_folder.PathOf("shared.db")), options => options with
    {
        Token = null,
        Control = _control,
        Iap = new() { Audience = Signer.Audience, Keys = _folder.Write("keys.json", Signer.Jwks(_google)) },
    });

    private static HttpClient Visitor(RunningDashboard dashboard, string? assertion)
    {
        var visitor = dashboard.Visitor();
        if (assertion is not null)
        {
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("x-goog-iap-jwt-assertion", assertion);
        }

        return visitor;
    }
}
