using System.Net;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Ledger;
using SchemaGate.Ledger.Entries;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests;

/// <summary>A dashboard on a free port of this machine, with a ledger that holds one deployment under way.</summary>
internal sealed class RunningDashboard : IAsyncDisposable
{
    public const string Token = "correct-horse-battery-staple";

    private readonly TemporaryFolder _folder;
    private readonly DashboardServer _server;

    private RunningDashboard(TemporaryFolder folder, IReadableLedger ledger, DashboardServer server) => (_folder, Ledger, _server) = (folder, ledger, server);

    public IReadableLedger Ledger { get; }

    public Uri Address => _server.Address;

    public static Task<RunningDashboard> StartAsync(IRolloutControl? control = null) => StartWithAsync(options => options with { Control = control });

    public static Task<RunningDashboard> StartWithAsync(Func<DashboardOptions, DashboardOptions> change)
    {
        var folder = new TemporaryFolder();
        return StartAsync(folder, LedgerAddress.OpenReadable(folder.PathOf("ledger.db")), change);
    }

    /// <summary>One on a ledger that may have others. It ends with the dashboard.</summary>
    public static Task<RunningDashboard> StartOnAsync(IReadableLedger ledger, Func<DashboardOptions, DashboardOptions> change) => StartAsync(new(), ledger, change);


    public static IReadOnlyList<LedgerEntry> UnderWay() =>
        [LedgerEntries.Claimed("r1"), LedgerEntries.Of("r1", "Shifted", Phase.Observing, 60), LedgerEntries.Checked("r1", 300, Verdict.Pass)];

    /// <summary>A browser without a script: it keeps cookies and follows nothing by itself.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }, disposeHandler: true) { BaseAddress = Address };

    /// <summary>A browser whose user is signed in as Ann.</summary>
    public async Task<HttpClient> AnnAsync()
    {
        var ann = Visitor();
        using var answer = await ann.PostAsync("/sign-in", Form(("actor", "Ann"), ("token", Token)));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return ann;
    }

    public static FormUrlEncodedContent Form(params IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    /// <summary>The hidden fields of the first form that goes to an address.</summary>
    public static IReadOnlyList<(string Name, string Value)> HiddenFields(string page, string action)
    {
        var form = page[page.IndexOf($"action=\"{action}\"", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        return [.. System.Text.RegularExpressions.Regex.Matches(form, "type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").Select(match => (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)))];
    }

    private static async Task<RunningDashboard> StartAsync(TemporaryFolder folder, IReadableLedger ledger, Func<DashboardOptions, DashboardOptions> change)
    {
        await ledger.AppendAsync(UnderWay(), default);
        var server = await DashboardServer.StartAsync(change(new() { Url = new("http://127.0.0.1:0"), Ledger = ledger, Token = Token }), default);
        return new(folder, ledger, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await Ledger.DisposeAsync();
        _folder.Dispose();
    }
}
