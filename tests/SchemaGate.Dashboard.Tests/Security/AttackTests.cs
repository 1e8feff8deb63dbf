using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests.Security;

/// <summary>What is tried against a dashboard, and what happens.</summary>
public sealed class AttackTests
{
    private const string Rollback = "/deployments/1/rollback";

    [Theory]
    [InlineData("a form without its token", "form", "", HttpStatusCode.Forbidden)]
    [InlineData("a form with a guessed token", "form", "0000", HttpStatusCode.Forbidden)]
    [InlineData("a form for another revision", "canary", "orders-9", HttpStatusCode.Conflict)]
    public async Task A_forged_form_does_nothing(string attack, string field, string value, HttpStatusCode status)
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        var fields = RunningDashboard.HiddenFields(await ann.GetStringAsync(Rollback), Rollback).Select(each => each.Name == field ? (field, value) : each);
        using var form = RunningDashboard.Form([.. fields, ("reason", attack)]);
        using var answer = await ann.PostAsync(Rollback, form);
        Assert.Equal((status, 0), (answer.StatusCode, control.Requests.Count));
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_from_another_site_does_nothing(string header, string value)
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Rollback) { Content = RunningDashboard.Form([.. RunningDashboard.HiddenFields(await ann.GetStringAsync(Rollback), Rollback), ("reason", "x")]) };
        request.Headers.Add(header, value);
        using var answer = await ann.SendAsync(request);
        Assert.Equal((HttpStatusCode.Forbidden, 0), (answer.StatusCode, control.Requests.Count));
    }

    [Theory]
    [InlineData("GET", "/deployments/1/rollback", 403)]
    [InlineData("POST", "/deployments/1/rollback", 403)]
    [InlineData("POST", "/deployments/1/promote", 403)]
    [InlineData("POST", "/deployments/1/hold", 403)]
    [InlineData("POST", "/api/v1/deployments/1/rollback", 401)]
    [InlineData("POST", "/api/v1/events", 401)]
    [InlineData("GET", "/style.css/../../../../etc/passwd", 404)]
    [InlineData("GET", "/..%2f..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("GET", "/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("GET", "/deployments/../../etc/passwd", 404)]
    [InlineData("GET", "/deployments/1%20OR%201=1", 404)]
    [InlineData("GET", "/deployments/99999999999999999999", 404)]
    [InlineData("GET", "/deployments/-1", 404)]
    [InlineData("GET", "/deployments/2", 404)]
    [InlineData("DELETE", "/deployments/1", 404)]
    public async Task Without_a_sign_in_no_request_does_anything(string method, string path, int status)
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var visitor = dashboard.Visitor();
        using var request = new HttpRequestMessage(new(method), new Uri(dashboard.Address, path));
        using var answer = await visitor.SendAsync(request);
        Assert.Equal((status, 0), ((int)answer.StatusCode, control.Requests.Count));
        Assert.DoesNotContain("root:", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/deployments/1/rollback")]
    [InlineData("/api/v1/deployments/1/rollback")]
    public async Task A_forged_cookie_is_none(string path)
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var visitor = dashboard.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = RunningDashboard.Form(("reason", "x")) };
        request.Headers.Add("Cookie", $"schemagate=416E6E.9999999999.{new string('0', 32)}.{new string('0', 64)}");
        using var answer = await visitor.SendAsync(request);
        Assert.Empty(control.Requests);
        Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_api_does_not_take_the_cookie()
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        using var body = new StringContent("""{"actor":"Ann","reason":"x"}""", Encoding.UTF8, "application/json");
        using var answer = await ann.PostAsync("/api/v1/deployments/1/rollback", body);
        Assert.Equal((HttpStatusCode.Unauthorized, 0), (answer.StatusCode, control.Requests.Count));
    }

    [Fact]
    public async Task Guessing_the_token_is_slow_after_five_tries()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        var statuses = new List<int>();
        for (var at = 0; at < 5; at++)
        {
            statuses.Add(await SignInAsync(visitor, $"guess-{at}"));
        }

        var began = TimeProvider.System.GetTimestamp();
        statuses.Add(await SignInAsync(visitor, "guess-5"));
        Assert.Equal([403, 403, 403, 403, 403, 429], statuses);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0.99, 60);
    }

    [Fact]
    public async Task Guessing_the_token_locks_nobody_out_who_has_it()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        var guesses = await Task.WhenAll(Enumerable.Range(0, 12).Select(at => SignInAsync(visitor, $"guess-{at}")));
        await using var ledger = LedgerAddress.Open(dashboard.Address.ToString(), RunningDashboard.Token);
        await ledger.AppendAsync([LedgerEntries.Claimed("r2")], default);
        Assert.Equal(303, await SignInAsync(visitor, RunningDashboard.Token));
        Assert.Equal([403, 403, 403, 403, 403, 429, 429, 429, 429, 429, 429, 429], guesses.Order());
        Assert.Equal("r2", (await dashboard.Ledger.FindAsync(2, default))!.Rollout);
    }

    [Fact]
    public async Task Guessing_the_token_shows_in_what_the_dashboard_prints_without_the_token()
    {
        var told = new ConcurrentQueue<string>();
        await using var dashboard = await RunningDashboard.StartWithAsync(options => options with { Tell = told.Enqueue });
        using var visitor = dashboard.Visitor();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(at => SignInAsync(visitor, $"guess-{at}")));
        Assert.Equal(["A wrong token from 127.0.0.1 was refused. If a gate or a person of yours sent it, give them the one that this dashboard was started with."], told);
    }

    [Theory]
    [InlineData("/sign-in", "application/x-www-form-urlencoded", 20_000)]
    [InlineData("/api/v1/events", "application/json", 2_000_000)]
    public async Task A_body_that_is_too_large_is_not_read(string path, string type, int size)
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(type.EndsWith("json", StringComparison.Ordinal) ? $"[\"{new string('x', size)}\"]" : $"actor={new string('x', size)}") };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.Authorization = new("Bearer", RunningDashboard.Token);
        using var answer = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Markup_from_elsewhere_stays_text()
    {
        const string Evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'";
        await using var dashboard = await RunningDashboard.StartAsync();
        var entry = LedgerEntries.Of("r2", "RolledBack", Phase.RolledBack, 5);
        await dashboard.Ledger.AppendAsync([entry with { Rollout = Evil, Service = new(Evil, Evil, Evil, Evil), Sentence = Evil, Facts = entry.Facts with { Stable = Evil, Canary = Evil, Image = Evil, Explanation = Evil, Contract = new() { Verdict = ContractVerdict.Broken, Breaking = 1, Problem = Evil, Findings = [new(Evil, FindingSeverity.Breaking, Evil, Evil, Evil)] } } }], default);
        using var visitor = dashboard.Visitor();
        foreach (var path in new[] { "/", "/deployments/2", "/services", $"/?service={Uri.EscapeDataString(Evil)}" })
        {
            var page = await visitor.GetStringAsync(path);
            Assert.Contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&#x27;", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_in_what_is_recorded_is_never_called()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/latest/meta-data";
        await using var dashboard = await RunningDashboard.StartAsync();
        var contract = new RecordedContract { Verdict = ContractVerdict.NotCompared, Invalid = 1, Problem = address, Findings = [new("SG4102", FindingSeverity.Breaking, address, address, address)] };
        var entry = LedgerEntries.ContractChecked("r2", 5, contract);
        await dashboard.Ledger.AppendAsync([entry with { Facts = entry.Facts with { Image = address, Explanation = address } }], default);
        using var visitor = dashboard.Visitor();
        foreach (var path in new[] { "/", "/deployments/2", "/metrics", "/api/v1/deployments/2" })
        {
            var answer = await visitor.GetStringAsync(path);
            Assert.DoesNotContain($"href=\"{address}", answer, StringComparison.Ordinal);
            Assert.DoesNotContain($"src=\"{address}", answer, StringComparison.Ordinal);
        }

        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("[]", 204)]
    [InlineData("{}", 400)]
    [InlineData("[null]", 400)]
    [InlineData("[{\"id\":\"1\"}]", 400)]
    [InlineData("not json", 400)]
    public async Task Events_are_taken_whole_or_not_at_all(string body, int status)
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/events") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", RunningDashboard.Token);
        using var answer = await visitor.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("\"dataAge\":200", "\"dataAge\":1e300")]
    [InlineData("\"metrics\":[{", "\"metrics\":[null,{")]
    [InlineData("\"metric\":\"ErrorRate\"", "\"metric\":99")]
    [InlineData("\"phase\":\"Observing\"", "\"phase\":99")]
    [InlineData("\"verdict\":\"Pass\"", "\"verdict\":99")]
    [InlineData("\"traffic\":10", "\"traffic\":-500")]
    [InlineData("\"name\":\"orders\"", "\"name\":\"or\\u0000ders\"")]
    [InlineData("\"canary\":\"orders-2\"", "\"canary\":\"or\\u0000ders\"")]
    public async Task An_event_that_no_page_could_show_is_refused(string part, string change)
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        visitor.DefaultRequestHeaders.Authorization = new("Bearer", RunningDashboard.Token);
        var good = JsonSerializer.Serialize<IReadOnlyList<LedgerEntry>>([LedgerEntries.Checked("r2", 300, Verdict.Pass)], LedgerJson.Default.IReadOnlyListLedgerEntry);
        var statuses = new List<int>();
        foreach (var body in new[] { good.Replace(part, change, StringComparison.Ordinal), good })
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await visitor.PostAsync("/api/v1/events", content);
            statuses.Add((int)answer.StatusCode);
        }

        Assert.NotEqual(good, good.Replace(part, change, StringComparison.Ordinal));
        Assert.Equal([400, 204], statuses);
    }

    [Fact]
    public async Task Guessing_over_many_connections_keeps_few_of_them_waiting()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(at => SignInAsync(visitor, $"guess-{at}")));
        var guesses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => GuessAsync(visitor)));
        Assert.All(guesses, guess => Assert.Equal(429, guess.Status));
        Assert.InRange(guesses.Count(guess => guess.IsCutOff), 1, 30);
    }

    [Fact]
    public async Task Every_answer_forbids_scripts_from_elsewhere()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        foreach (var path in new[] { "/", "/deployments/1", "/nowhere", "/metrics", "/api/v1/deployments" })
        {
            using var answer = await visitor.GetAsync(path);
            Assert.Equal(
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = dashboard.Address };
        using var answer = await visitor.PostAsync("/sign-in", RunningDashboard.Form(("actor", "Ann"), ("token", RunningDashboard.Token)));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.EndsWith("path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(RunningDashboard.Token, cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:8080", null, "The dashboard does not listen on 0.0.0.0:8080 without a token: others could reach it. Set SCHEMAGATE_TOKEN, --token-file or --iap-audience, or listen on 127.0.0.1.")]
    [InlineData("http://127.0.0.1:8080", "short", "The token is too short to be safe. Take at least 16 characters, such as those of `openssl rand -hex 32`.")]
    [InlineData("https://127.0.0.1:8080", null, "The dashboard speaks plain http. Give an http address, and put a proxy that speaks https before it.")]
    public async Task It_does_not_start_where_others_could_act(string address, string? token, string sentence)
    {
        using var folder = new TemporaryFolder();
        await using var ledger = LedgerAddress.OpenReadable(folder.PathOf("ledger.db"));
        Assert.Equal(sentence, (await Assert.ThrowsAsync<DashboardException>(() => DashboardServer.StartAsync(new() { Url = new(address), Ledger = ledger, Token = token }, default))).Message);
    }

    private static async Task<(int Status, bool IsCutOff)> GuessAsync(HttpClient visitor)
    {
        using var answer = await visitor.PostAsync("/sign-in", RunningDashboard.Form(("actor", "Eve"), ("token", "guess")));
        return ((int)answer.StatusCode, answer.Headers.ConnectionClose == true);
    }

    private static async Task<int> SignInAsync(HttpClient visitor, string token)
    {
        using var answer = await visitor.PostAsync("/sign-in", RunningDashboard.Form(("actor", "Eve"), ("token", token)));
        return (int)answer.StatusCode;
    }
}
