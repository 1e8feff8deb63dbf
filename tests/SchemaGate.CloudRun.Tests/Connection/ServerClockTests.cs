using Grpc.Core;
using Microsoft.Extensions.Time.Testing;
using SchemaGate.CloudRun.Connection;

namespace SchemaGate.CloudRun.Tests.Connection;

public sealed class ServerClockTests
{
    private readonly FakeTimeProvider _local = new(CloudRunSession.Begin);

    [Fact]
    public void It_follows_the_dates_of_the_answers()
    {
        var clock = new ServerClock(_local, trustsDates: true);

        clock.Observe(new Metadata { { "date", "Mon, 02 Mar 2026 09:53:00 GMT" } });
        _local.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(CloudRunSession.Begin.AddMinutes(-6), clock.Now);
    }

    [Theory]
    [InlineData(true, "yesterday")]
    [InlineData(false, "Mon, 02 Mar 2026 09:53:00 GMT")]
    public void It_keeps_local_time_without_a_date_it_can_trust(bool trustsDates, string date)
    {
        var clock = new ServerClock(_local, trustsDates);

        clock.Observe(new Metadata { { "date", date } });
        clock.Observe([]);

        Assert.Equal(CloudRunSession.Begin, clock.Now);
    }
}
