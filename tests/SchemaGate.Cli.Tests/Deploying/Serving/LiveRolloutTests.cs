using Microsoft.Playwright;
using SchemaGate.Tests.Monitoring;
using static Microsoft.Playwright.Assertions;

namespace SchemaGate.Cli.Tests.Deploying.Serving;

/// <summary>A person watches a running gate in a real browser, and rolls it back from the page.</summary>
#pragma warning disable CA1001 // xunit ends it by DisposeAsync.
public sealed class LiveRolloutTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly EmulatorProcess _emulator = EmulatorProcess.Start("healthy");
    private readonly DashboardProcess _dashboard;
    private readonly List<string> _complaints = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public LiveRolloutTests() => _dashboard = new(_emulator);

    public async Task InitializeAsync()
    {
        // Five seconds, the default, is too short for a page behind a busy machine.
        SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = DebianProgram.Find("chromium", "chromium"), Args = Arguments, Timeout = 120_000 });
    }

    public async Task DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
        _dashboard.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task A_rollout_is_watched_and_rolled_back_from_the_page()
    {
        using var gate = _emulator.BeginWith(new Dictionary<string, string> { ["SCHEMAGATE_TOKEN"] = DashboardProcess.Token }, "gate", [.. GateRun.Contract, "--image", "registry.example.com/orders:2", "--duration", "60", "--ledger", _dashboard.Address, "--environment", "production"]);
        _ = gate.StandardError.ReadToEndAsync();
        var page = await (await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } })).NewPageAsync();
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);

        await SignInAsync(page);
        await WatchAsync(page);
        await RollBackAsync(page);

        await Expect(page.Locator("#status")).ToHaveTextAsync("Rolled back", new() { Timeout = 60_000 });
        await Expect(page.Locator("#ticket")).ToContainTextAsync("ROLLED BACK: orders-00001-abc serves all traffic.", new() { Timeout = 60_000 });
        await Expect(page.Locator("dd", new() { HasText = "Operator request" })).ToBeVisibleAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await gate.WaitForExitAsync(limit.Token);
        Assert.Equal(10, gate.ExitCode);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, _emulator.Traffic());
        Assert.Empty(_complaints);
        await MetricsAsync();
        await FitsAPhoneAsync(page);
        await PicturesAsync(page, "rolled-back");
        await page.GetByRole(AriaRole.Link, new() { Name = "Services" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Rolled back");
        await PicturesAsync(page, "services");
        await page.GotoAsync(_dashboard.Address);
        await PicturesAsync(page, "list");
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync($"{_dashboard.Address}/sign-in");
        await page.GetByLabel("Your name").FillAsync("Ann");
        await page.GetByLabel("Token").FillAsync(DashboardProcess.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{_dashboard.Address}/");
    }

    private static async Task WatchAsync(IPage page)
    {
        // The list is empty at first and fills by itself.
        await page.GetByRole(AriaRole.Link, new() { Name = "orders" }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator("#status")).ToHaveTextAsync("Observing", new() { Timeout = 60_000 });
        await Expect(page.Locator(".split").First).ToContainTextAsync("10 % canary, 90 % stable");
        await Expect(page.Locator("svg[aria-label^='P95 latency: canary']")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await PicturesAsync(page, "observing");
    }

    private static async Task RollBackAsync(IPage page)
    {
        await page.Locator("#rollback").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Roll back orders (production)?");
        await page.GetByLabel("Reason").FillAsync("customers complain");
        await PicturesAsync(page, "confirm");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#ticket")).ToContainTextAsync("Ann asked to roll back at ");
    }

    private async Task MetricsAsync()
    {
        using var http = new HttpClient();
        var lines = (await http.GetStringAsync(new Uri($"{_dashboard.Address}/metrics"))).Split('\n');
        const string Labels = "service=\"orders\",environment=\"production\",deployment_type=\"canary\"";
        Assert.Contains($"deployment_started_total{{{Labels}}} 1", lines);
        Assert.Contains($"deployment_rollback_total{{{Labels},reason=\"operator_request\"}} 1", lines);
        Assert.Equal("", Promtool.CheckMetrics(string.Join('\n', lines)));
    }

    // Nothing has to be pushed sideways on a phone, whatever the verdict says.
    private static async Task FitsAPhoneAsync(IPage page)
    {
        await page.SetViewportSizeAsync(375, 800);
        await page.EvaluateAsync("for (const badge of document.querySelectorAll('section[aria-labelledby=checks] .badge')) badge.textContent = '! Inconclusive'");
        Assert.Equal(375, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.SetViewportSizeAsync(1280, 900);
    }

    // For people to look at: where SCHEMAGATE_PICTURES names a folder.
    private static async Task PicturesAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCHEMAGATE_PICTURES") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 1280), (ColorScheme.Light, 375), (ColorScheme.Dark, 375) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{scheme}-{width}.png"), FullPage = true });
        }

        await page.SetViewportSizeAsync(1280, 900);
    }
}
