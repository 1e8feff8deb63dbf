using System.Text;
using Microsoft.Playwright;
using SchemaGate.Engine.Reporting.Html;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Reporting.Browser;

namespace SchemaGate.Engine.Tests.Reporting.Html;

/// <summary>The page as people use it, in a real browser.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class HtmlReportBrowserTests(Chromium chromium)
{
    private const string Customer = "Required parameter 'customer' was added: calls that do not send it are refused.";
    private const string Removed = "Operation 'DELETE /orders/{orderId}' was removed without being deprecated first: a client that calls it gets an error.";
    private const string MaxLength = "maxLength changed from 500 to 200: some of what clients send is refused now (request body › note).";
    private const string Total = "Required property 'total' was removed: clients rely on it and find nothing (response 200 › items).";
    private const string Enum = "The enum allows \"returned\" as well: clients that do not know such a value may receive it (response 200 › items › status).";
    private const string Version = "Something breaks clients, and the version of the API (1.4.0, now 1.5.0) does not say so: raise its major part.";
    private const string Placed = "Property 'placedAt' was added: clients that do not know it ignore it (response 200 › items).";
    private const string Titles = ".group h3";

    private static readonly string Orders = HtmlOf(SampleResults.Run(CasePair.Compare(Repository.PathOf("testdata", "orders"), CasePair.Today)));

    [Fact]
    public async Task All_findings_are_shown_first()
    {
        await using var opened = await chromium.Open(Orders);

        Assert.Equal([Customer, Removed, MaxLength, Total, Enum, Version, Placed], await opened.Seen(Titles));
        Assert.Equal(["Breaking 4", "Warnings 1", "Info 2"], await opened.Seen(".toggle"));
        Assert.Equal([], await opened.Seen(".shown"));
    }

    [Fact]
    public async Task Nothing_is_fetched_and_nothing_complains()
    {
        await using var opened = await chromium.Open(Orders);
        await opened.Page.ClickAsync("button[name=theme]");

        Assert.Equal([], opened.Requests);
        Assert.Equal([], opened.Complaints);
    }

    [Theory]
    [InlineData("customer required", Customer)]
    [InlineData("MAXLENGTH", MaxLength)]
    [InlineData("sg1001", Removed)]
    public async Task Search_finds_text_of_any_part(string text, string expected)
    {
        await using var opened = await chromium.Open(Orders);

        await opened.Page.FillAsync("input[name=text]", text);

        Assert.Equal([expected], await opened.Seen(Titles));
        Assert.Equal(["1 of 7 findings shown"], await opened.Seen(".shown"));
    }

    [Fact]
    public async Task A_search_without_result_says_so()
    {
        await using var opened = await chromium.Open(Orders);

        await opened.Page.FillAsync("input[name=text]", "nowhere");

        Assert.Equal([], await opened.Seen(Titles));
        Assert.Equal(["No finding fits the filter."], await opened.Seen(".none"));
    }

    [Fact]
    public async Task Severities_are_switched_off_and_on()
    {
        await using var opened = await chromium.Open(Orders);

        await opened.Page.ClickAsync(".toggle.breaking");
        Assert.Equal([Enum, Version, Placed], await opened.Seen(Titles));
        Assert.Equal("false", await opened.Page.GetAttributeAsync(".toggle.breaking", "aria-pressed"));

        await opened.Page.ClickAsync(".toggle.breaking");
        Assert.Equal(7, (await opened.Seen(Titles)).Count);
    }

    [Fact]
    public async Task Operations_and_rules_filter_together()
    {
        await using var opened = await chromium.Open(Orders);

        await opened.Page.SelectOptionAsync("select[name=operation]", "POST /orders");
        Assert.Equal([MaxLength, Total, Enum, Placed], await opened.Seen(Titles));

        await opened.Page.SelectOptionAsync("select[name=rule]", "SG5302");
        Assert.Equal([Total], await opened.Seen(Titles));
        Assert.Equal(
            ["All operations", "GET /orders", "POST /orders", "DELETE /orders/{orderId}", "GET /orders/{orderId}"],
            await opened.Page.Locator("select[name=operation] option").AllTextContentsAsync());
    }

    [Fact]
    public async Task Causes_are_folded_one_by_one_and_all_at_once()
    {
        await using var opened = await chromium.Open(Orders);
        Assert.Equal(5, (await opened.Seen(".group .body")).Count);

        await opened.Page.ClickAsync("#f1 summary");
        Assert.Equal(4, (await opened.Seen(".group .body")).Count);

        await opened.Page.ClickAsync("button[name=fold]");
        Assert.Equal([], await opened.Seen(".group .body"));

        await opened.Page.ClickAsync("button[name=fold]");
        Assert.Equal(7, (await opened.Seen(".group .body")).Count);
    }

    [Fact]
    public async Task A_rule_leads_to_its_page()
    {
        await using var opened = await chromium.Open(Orders);
        Assert.Equal([], await opened.Seen(".page .body"));

        await opened.Page.ClickAsync("#f1 .rule");

        Assert.StartsWith("Why clients break\n", Assert.Single(await opened.Seen(".page .body")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_in_a_value_is_marked()
    {
        await using var opened = await chromium.Open(Orders);

        Assert.Equal(["500"], await opened.Seen("#f3 .old mark"));
        Assert.Equal(["200"], await opened.Seen("#f3 .new mark"));
        Assert.Equal(["[\"open\",\"paid\",\"shipped\"]"], await opened.Seen("#f5 .old.same code"));
        Assert.Equal(["\"returned\""], await opened.Seen("#f5 .new.added code"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(246, 247, 249)", "rgb(15, 19, 25)")]
    [InlineData(ColorScheme.Dark, "rgb(15, 19, 25)", "rgb(246, 247, 249)")]
    public async Task Colours_follow_the_system_and_the_reader(ColorScheme system, string first, string switched)
    {
        await using var opened = await chromium.Open(Orders, new() { ColorScheme = system });
        Assert.Equal(first, await Background(opened));

        await opened.Page.ClickAsync("button[name=theme]");
        Assert.Equal(switched, await Background(opened));

        await opened.Page.ReloadAsync();
        Assert.Equal(switched, await Background(opened));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1_280)]
    public async Task No_width_needs_sideways_scrolling(int width)
    {
        foreach (var html in (string[])[Orders, HtmlOf(SampleRuns.Several), HtmlOf(SampleRuns.OfHostileText)])
        {
            await using var opened = await chromium.Open(html, new() { ViewportSize = new() { Width = width, Height = 800 } });

            Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task Without_scripts_everything_is_visible()
    {
        await using var opened = await chromium.Open(Orders, new() { JavaScriptEnabled = false });

        Assert.Equal(7, (await opened.Seen(".group .body")).Count);
        Assert.Equal(7, (await opened.Seen(".page .body")).Count);
        Assert.Equal([], await opened.Seen(".filters"));
    }

    [Fact]
    public async Task The_keyboard_reaches_the_search_and_the_causes()
    {
        await using var opened = await chromium.Open(Orders);

        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Keyboard.TypeAsync("sg2001");
        Assert.Single(await opened.Seen(Titles));

        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(7, (await opened.Seen(Titles)).Count);

        await opened.Page.FocusAsync("#f1 summary");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(4, (await opened.Seen(".group .body")).Count);
    }

    [Fact]
    public async Task Paper_has_no_controls()
    {
        await using var opened = await chromium.Open(Orders, new() { ColorScheme = ColorScheme.Dark });

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal([], await opened.Seen(".filters"));
        Assert.Equal("rgb(255, 255, 255)", await Background(opened));
    }

    [Fact]
    public async Task Text_from_documents_stays_text()
    {
        await using var opened = await chromium.Open(HtmlOf(SampleRuns.OfHostileText));

        Assert.Equal(0, await opened.Page.Locator("img").CountAsync());
        Assert.Equal(1, await opened.Page.Locator("script").CountAsync());
        Assert.Equal([SampleRuns.Hostile.Replace("\u001b", "\\u001b", StringComparison.Ordinal).Replace("\n", "\\u000a", StringComparison.Ordinal)], await opened.Seen(".group.breaking h3"));
        Assert.Equal([], opened.Complaints);
    }

    [Fact]
    public async Task A_thousand_findings_are_searched_at_once()
    {
        await using var opened = await chromium.Open(HtmlOf(SampleRuns.Long(1_000)));

        var milliseconds = await opened.Page.EvaluateAsync<double>("""
            () => {
              const input = document.querySelector("input[name=text]");
              const start = performance.now();
              input.value = "p777";
              input.dispatchEvent(new Event("input", { bubbles: true }));
              return performance.now() - start;
            }
            """);

        Assert.Equal(["The response no longer has the property 'p777'."], await opened.Seen(Titles));
        Assert.InRange(milliseconds, 0, 1_000);
    }

    private static Task<string> Background(OpenedPage opened) => opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static string HtmlOf(GateRun run)
    {
        using var output = new MemoryStream();
        new HtmlReport().Write(run, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
