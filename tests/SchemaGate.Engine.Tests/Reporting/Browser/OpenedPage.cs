using Microsoft.Playwright;

namespace SchemaGate.Engine.Tests.Reporting.Browser;

/// <summary>A page in the browser, with all that it asked for and complained of.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.html");
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    private OpenedPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add(dialog.Message);
    }

    public IPage Page { get; }

    /// <summary>What the page asked for beside itself.</summary>
    public IEnumerable<string> Requests => _requests.Where(address => address != new Uri(_file).AbsoluteUri);

    /// <summary>What the page wrote to the console, threw, or asked the user.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<OpenedPage> Open(IPage page, string html)
    {
        var opened = new OpenedPage(page);
        await File.WriteAllTextAsync(opened._file, html);
        await page.GotoAsync(new Uri(opened._file).AbsoluteUri);
        return opened;
    }

    /// <summary>The texts of what a person sees of the elements that fit.</summary>
    public async Task<IReadOnlyList<string>> Seen(string selector) => await Page.Locator($"{selector}:visible").AllInnerTextsAsync();

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        File.Delete(_file);
    }
}
