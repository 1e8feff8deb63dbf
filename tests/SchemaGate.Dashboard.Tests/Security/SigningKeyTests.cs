using SchemaGate.Dashboard.Security;
using SchemaGate.Ledger;

namespace SchemaGate.Dashboard.Tests.Security;

public sealed class SigningKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Dashboards_on_one_ledger_behind_a_proxy_share_a_key()
    {
        var key = await KeyAsync("a.db", BehindProxy);
        Assert.Equal(key, await KeyAsync("a.db", BehindProxy));
        Assert.NotEqual(key, await KeyAsync("b.db", BehindProxy));
    }

    [Fact]
    public async Task Dashboards_with_one_token_share_a_key_whatever_their_ledger()
    {
        var key = await KeyAsync("a.db", options => BehindProxy(options) with { Token = RunningDashboard.Token });
        Assert.Equal(key, await KeyAsync("b.db", options => options with { Token = RunningDashboard.Token }));
        Assert.NotEqual(key, await KeyAsync("b.db", options => options with { Token = "another-token-of-some-length" }));
    }

    [Fact]
    public async Task Where_nobody_can_act_a_key_is_made_anew() => Assert.NotEqual(await KeyAsync("a.db", options => options), await KeyAsync("a.db", options => options));

    private static DashboardOptions BehindProxy(DashboardOptions options) => options with { Iap = new() { Audience = "a", Keys = "keys.json" } };

    private async Task<string> KeyAsync(string file, Func<DashboardOptions, DashboardOptions> change)
    {
        await using var ledger = LedgerAddress.OpenReadable(_folder.PathOf(file));
        var key = await SigningKey.OfAsync(change(new() { Url = new("http://127.0.0.1:0"), Ledger = ledger }), default);
        Assert.Equal(32, key.Length);
        return Convert.ToHexString(key);
    }
}
