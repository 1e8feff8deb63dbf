using Microsoft.Extensions.Time.Testing;
using SchemaGate.Dashboard.Security.Iap;

namespace SchemaGate.Dashboard.Tests.Security.Iap;

public sealed class IapKeysTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly Signer _first = new("key-1");
    private readonly Signer _second = new("key-2");
    private readonly List<string> _told = [];

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task Keys_are_read_once_an_hour()
    {
        await using var server = await KeyServer.StartAsync(Signer.Jwks(_first));
        using var keys = new IapKeys(server.Address, _clock, _told.Add);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.FindAsync("key-1")));
        Assert.Equal(("key-1", 1), ((await keys.FindAsync("key-1"))?.KeyId, server.Asked));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(("key-1", 2), ((await keys.FindAsync("key-1"))?.KeyId, server.Asked));
        Assert.Empty(_told);
    }

    [Fact]
    public async Task A_new_key_is_found_at_once_and_one_that_is_gone_is_not_any_more()
    {
        await using var server = await KeyServer.StartAsync(Signer.Jwks(_first));
        using var keys = new IapKeys(server.Address, _clock, _told.Add);
        await keys.FindAsync("key-1");
        server.Keys = Signer.Jwks(_second);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("key-2", (await keys.FindAsync("key-2"))?.KeyId);
        Assert.Null(await keys.FindAsync("key-1"));
    }

    [Fact]
    public async Task Made_up_ids_do_not_make_it_ask_more_than_once_a_minute()
    {
        await using var server = await KeyServer.StartAsync(Signer.Jwks(_first));
        using var keys = new IapKeys(server.Address, _clock, _told.Add);
        for (var at = 0; at < 100; at++)
        {
            Assert.Null(await keys.FindAsync($"made-up-{at}"));
        }

        Assert.Equal(1, server.Asked);
    }

    [Fact]
    public async Task While_they_cannot_be_read_the_old_ones_hold_and_it_is_told()
    {
        await using var server = await KeyServer.StartAsync(Signer.Jwks(_first));
        using var keys = new IapKeys(server.Address, _clock, _told.Add);
        await keys.FindAsync("key-1");
        server.Keys = null;
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("key-1", (await keys.FindAsync("key-1"))?.KeyId);
        server.Keys = "<html>";
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("key-1", (await keys.FindAsync("key-1"))?.KeyId);
        Assert.Equal(
            [
                $"The keys of the Identity-Aware Proxy at {server.Address} cannot be read: Response status code does not indicate success: 500 (Internal Server Error). Who comes with a new key is not known until they can.",
                $"The keys of the Identity-Aware Proxy at {server.Address} cannot be read: they are neither a JSON Web Key Set nor key ids with PEM texts. Who comes with a new key is not known until they can.",
            ],
            _told);
    }
}
