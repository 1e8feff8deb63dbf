using System.Net;
using System.Text.RegularExpressions;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests.Pages;

public sealed partial class PageTests
{
    [Fact]
    public async Task The_list_says_where_each_deployment_stands()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        var cells = Texts(await visitor.GetStringAsync("/"), "td|th scope=\"row\"");
        Assert.Equal(
            ["orders production · orders-2", "▸ Observing", "10 % canary, 90 % stable", "0.2 %", "80 ms", "3 min", "Checked after 300 s."],
            cells.Take(7));
    }

    [Fact]
    public async Task A_deployment_shows_its_checks_against_their_thresholds_and_its_timeline()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        var page = await visitor.GetStringAsync("/deployments/1");
        Assert.Equal(["Error rate 0.2 % 1 % ✓ Pass"], Texts(page, "tr title=\"[^\"]*\""));
        Assert.Equal(
            ["2026-03-01 12:05:00 UTC Checked after 300 s.", "2026-03-01 12:01:00 UTC Shifted after 60 s.", "2026-03-01 12:00:00 UTC Claimed after 0 s."],
            Texts(page, "li"));
        Assert.Contains("aria-label=\"Error rate: canary 0.2 %, stable 0.1 %, threshold 1 %.\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"P95 latency: canary 80 ms, stable 78 ms, threshold 60,000 ms.\"", page, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(page, "<line class=\"threshold\""));
    }

    [Fact]
    public async Task A_rollback_that_left_something_behind_warns()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        var entry = LedgerEntries.Of("r1", "RolledBack", Phase.RolledBack, 400, Reason.LatencyP95);
        await dashboard.Ledger.AppendAsync([entry with { Facts = entry.Facts with { CleanUp = CleanUp.DeletePending, IsTemplateOfCanary = true } }], default);
        using var visitor = dashboard.Visitor();
        Assert.Equal(
            [
                "Revision orders-2 is still there: the platform does not delete the newest revision. The next deployment removes it.",
                "The service's template still holds what was rolled back (orders-2): a change of settings would make a revision from it. Deploy a good one first.",
            ],
            Texts(await visitor.GetStringAsync("/deployments/1"), "p class=\"notice wait\""));
    }

    [Fact]
    public async Task A_broken_contract_is_a_deployment_that_was_refused_with_its_findings()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([LedgerEntries.ContractChecked("r2", 30, LedgerEntries.Broken())], default);
        using var visitor = dashboard.Visitor();
        var page = await visitor.GetStringAsync("/deployments/2");
        Assert.Equal(
            [
                "✕ Broken 2 breaking, 1 warning, 0 info, 3 accepted by the team. 1 valid document.",
                "SG4102 ✕ Breaking The response property 'total' is gone. GET /orders and 1 more openapi/v1.json:214:9",
                "2 more findings in the output of the gate.",
                "What a rule means: schemagate explain SG4102",
            ],
            Texts(Section(page, "contract"), "p|tr").Where(text => !text.StartsWith("Rule", StringComparison.Ordinal)));
        Assert.Equal("▸ Observing", Texts(await visitor.GetStringAsync("/"), "td")[7]);
    }

    private static string Section(string page, string name)
    {
        var start = page.IndexOf($"aria-labelledby=\"{name}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/services", 200)]
    [InlineData("/healthz", 200)]
    [InlineData("/style.css", 200)]
    [InlineData("/live.js", 200)]
    [InlineData("/icon.svg", 200)]
    [InlineData("/sign-in", 200)]
    [InlineData("/nowhere", 404)]
    public async Task Each_address_answers(string path, int status)
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task More_deployments_than_a_page_holds_are_paged()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([.. Enumerable.Range(2, 60).Select(at => LedgerEntries.Claimed($"r{at}"))], default);
        using var visitor = dashboard.Visitor();
        var first = await visitor.GetStringAsync("/");
        Assert.Contains("<a rel=\"next\" href=\"/?before=12\">Older deployments</a>", first, StringComparison.Ordinal);
        Assert.Equal((50, 11), (Regex.Count(first, "<tr>\n"), Regex.Count(await visitor.GetStringAsync("/?before=12"), "<tr>\n")));
    }

    [Fact]
    public async Task A_long_rollout_is_shown_in_parts_newest_first()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([.. Enumerable.Range(0, 200).Select(at => LedgerEntries.Checked("r1", 600 + at, Verdict.Pass))], default);
        using var visitor = dashboard.Visitor();
        var newest = await visitor.GetStringAsync("/deployments/1");
        var link = Regex.Match(newest, "<a rel=\"next\" href=\"(/deployments/1\\?before=[0-9]+)\">Older events</a>").Groups[1].Value;
        var older = await visitor.GetStringAsync(link);
        Assert.Contains("<p>Charts and timeline begin at 2026-03-01 12:10:50 UTC. <a rel", newest, StringComparison.Ordinal);
        Assert.Contains("<p>Charts and timeline show 2026-03-01 12:00:00 UTC to 2026-03-01 12:10:49 UTC.  <a href=\"/deployments/1\">Newest events</a></p>", older, StringComparison.Ordinal);
        Assert.Equal((150, 53), (Regex.Count(newest, "<li>"), Regex.Count(older, "<li>")));
        Assert.Equal((true, false), (newest.Contains("live.js", StringComparison.Ordinal), older.Contains("live.js", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_later_deployment_has_removed_is_not_said_to_be_there()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        var ended = LedgerEntries.Of("r1", "RolledBack", Phase.RolledBack, 700);
        await dashboard.Ledger.AppendAsync([ended with { Facts = ended.Facts with { CleanUp = CleanUp.DeletePending } }], default);
        using var visitor = dashboard.Visitor();
        const string Warning = "Revision orders-2 is still there";
        Assert.Contains(Warning, await visitor.GetStringAsync("/deployments/1"), StringComparison.Ordinal);
        await dashboard.Ledger.AppendAsync([LedgerEntries.Claimed("r2")], default);
        Assert.DoesNotContain(Warning, await visitor.GetStringAsync("/deployments/1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/healthz", 200, null)]
    [InlineData("/metrics", 200, "text/plain; version=0.0.4; charset=utf-8")]
    [InlineData("/robots.txt", 404, "text/html; charset=utf-8")]
    [InlineData("/api/v1/nothing", 404, "application/problem+json")]
    public async Task Who_asks_for_the_head_alone_gets_it(string path, int status, string? type)
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await visitor.SendAsync(request);
        Assert.Equal((status, type, ""), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Without_a_sign_in_nothing_can_be_clicked()
    {
        await using var dashboard = await RunningDashboard.StartAsync(new WaitingControl());
        using var visitor = dashboard.Visitor();
        Assert.DoesNotContain("<form", await visitor.GetStringAsync("/deployments/1"), StringComparison.Ordinal);
        using var ann = await dashboard.AnnAsync();
        Assert.Equal(["promote…", "roll back…", "hold…"], Texts(await ann.GetStringAsync("/deployments/1"), "a class=\"button\"[^>]*"));
    }

    // The texts of elements, as a person reads them.
    private static List<string> Texts(string page, string element)
    {
        var end = string.Join('|', element.Split('|').Select(name => name.Split(' ')[0]));
        return [.. Regex.Matches(page, $"<(?:{element})(?: [^>]*)?>(.*?)</(?:{end})>", RegexOptions.Singleline).Select(match => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(match.Groups[1].Value, " "), " ").Trim()))];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
