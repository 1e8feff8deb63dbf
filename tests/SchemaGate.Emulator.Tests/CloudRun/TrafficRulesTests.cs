using Google.Cloud.Run.V2;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class TrafficRulesTests
{
    public static TheoryData<string, TrafficTarget[]> Refused => new()
    {
        { "percentages must sum to 100, not 90.", [To("orders-00001-abc", 90)] },
        { "percentages must sum to 100, not 110.", [To("orders-00001-abc", 100), To("orders-00002-def", 10)] },
        { "percent 101 must be between 0 and 100.", [To("orders-00001-abc", 101)] },
        { "a target of type REVISION must name a revision.", [To("", 100)] },
        { "a target of type LATEST must not name a revision.", [new() { Type = TrafficTargetAllocationType.Latest, Revision = "orders-00001-abc", Percent = 100 }] },
        { "type must be set.", [new() { Revision = "orders-00001-abc", Percent = 100 }] },
        { "tag 'Canary' must consist of lower case letters, digits and hyphens.", [To("orders-00001-abc", 100, "Canary")] },
        { "tag 'canary' is used twice.", [To("orders-00001-abc", 100, "canary"), To("orders-00002-def", 0, "canary")] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_can_never_be_served_is_refused(string reason, TrafficTarget[] traffic)
    {
        await using var session = await StartAsync();

        var failure = FailureText(() => session.Shift(traffic));

        Assert.Equal("InvalidArgument: Violation in UpdateServiceRequest.service.traffic: " + reason, failure);
    }

    [Fact]
    public async Task No_targets_are_all_to_the_latest_ready_revision()
    {
        await using var session = await StartAsync();

        session.Shift();

        Assert.Equal([new("orders-00002-def", 100, "")], session.Served);
        Assert.Empty(session.Read().Traffic);
    }

    [Fact]
    public async Task A_tag_without_traffic_has_an_address()
    {
        await using var session = await StartAsync();

        session.Shift(To("orders-00001-abc", 100), To("orders-00002-def", 0, "canary"));

        Assert.Equal(["", new Uri(session.Emulator.HttpAddress, "tags/canary").AbsoluteUri], session.Read().TrafficStatuses.Select(status => status.Uri));
    }
}
