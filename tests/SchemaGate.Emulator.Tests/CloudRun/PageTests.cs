using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class PageTests
{
    [Fact]
    public async Task Revisions_come_page_by_page_newest_first()
    {
        await using var session = await StartAsync();

        var first = session.Revisions.ListRevisions(new() { Parent = ServiceName, PageSize = 1 });
        var second = session.Revisions.ListRevisions(new() { Parent = ServiceName, PageSize = 1, PageToken = first.NextPageToken });

        Assert.Equal([RevisionName("orders-00002-def")], first.Revisions.Select(revision => revision.Name));
        Assert.Equal([RevisionName("orders-00001-abc")], second.Revisions.Select(revision => revision.Name));
        Assert.Equal("", second.NextPageToken);
    }

    [Fact]
    public async Task A_token_of_something_else_is_refused()
    {
        await using var session = await StartAsync();

        Assert.Equal(
            "InvalidArgument: The page token '1.00000000' is not valid for this request.",
            FailureText(() => session.Revisions.ListRevisions(new() { Parent = ServiceName, PageToken = "1.00000000" })));
    }

    [Fact]
    public async Task There_is_a_limit_of_the_platform()
    {
        await using var session = await StartAsync(new EmulatorOptions { MaxPageSize = 1 });

        Assert.Single(session.Revisions.ListRevisions(new() { Parent = ServiceName, PageSize = 50 }).Revisions);
    }
}
