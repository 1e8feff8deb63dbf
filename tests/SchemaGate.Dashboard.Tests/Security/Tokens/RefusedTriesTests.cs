using Microsoft.Extensions.Time.Testing;
using SchemaGate.Dashboard.Security.Tokens;

namespace SchemaGate.Dashboard.Tests.Security.Tokens;

public sealed class RefusedTriesTests
{
    private const string First = "A wrong token from 198.51.100.1 was refused. If a gate or a person of yours sent it, give them the one that this dashboard was started with.";

    private readonly FakeTimeProvider _clock = new();
    private readonly List<string> _told = [];

    [Fact]
    public async Task The_first_is_told_at_once_and_what_follows_once_a_minute()
    {
        var tries = new RefusedTries(hasToken: true, _told.Add, _clock);
        Add(tries, 1, 2, 1, 2, 2);
        Assert.Equal([First], _told);
        await PassAMinuteAsync();
        Assert.Equal([First, "4 more wrong tokens were refused within a minute, from 198.51.100.1, 198.51.100.2."], _told);
        Add(tries, 3);
        await PassAMinuteAsync();
        Assert.Equal("1 more wrong token was refused within a minute, from 198.51.100.3.", _told[2..].Single());
    }

    [Fact]
    public async Task After_a_quiet_minute_the_next_is_the_first_again()
    {
        var tries = new RefusedTries(hasToken: true, _told.Add, _clock);
        Add(tries, 1);
        await PassAMinuteAsync();
        Add(tries, 1);
        Assert.Equal([First, First], _told);
    }

    [Fact]
    public async Task Of_many_clients_three_are_named()
    {
        var tries = new RefusedTries(hasToken: true, _told.Add, _clock);
        Add(tries, [1, .. Enumerable.Range(1, 9)]);
        await PassAMinuteAsync();
        Assert.Equal([First, "9 more wrong tokens were refused within a minute, from 198.51.100.1, 198.51.100.2, 198.51.100.3 and others."], _told);
    }

    [Fact]
    public void Where_there_is_no_token_none_can_be_given()
    {
        Add(new(hasToken: false, _told.Add, _clock), 1);
        Assert.Equal(["A token from 198.51.100.1 was refused: this dashboard was started without one. Start it with SCHEMAGATE_TOKEN or --token-file to take events and requests."], _told);
    }

    // Without the context of the test, so that what waits for the clock is done when this is.
    private Task PassAMinuteAsync() => Task.Run(() => _clock.Advance(TimeSpan.FromMinutes(1)));

    private static void Add(RefusedTries tries, params int[] clients) => Array.ForEach(clients, client => tries.Add($"198.51.100.{client}"));
}
