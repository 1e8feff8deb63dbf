using Microsoft.Playwright;

namespace SchemaGate.Engine.Tests.Reporting.Browser;

/// <summary>One headless browser for all tests that open pages.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Without a sandbox it runs as root in a container; the rest keeps it from calling home.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var program = ChromiumInstallation.Ensure();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments, Timeout = 120_000 });
    }

    public async Task DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Opens a page from a file, as users do.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="options">The device; null for a desktop in light colours.</param>
    internal async Task<OpenedPage> Open(string html, BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new());
        return await OpenedPage.Open(await context.NewPageAsync(), html);
    }
}
