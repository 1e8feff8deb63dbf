using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Connection;

namespace SchemaGate.CloudRun.Tests.Connection;

public sealed class PagesTests
{
    [Fact]
    public async Task They_are_read_to_the_end()
    {
        Assert.Equal(["", "b", "c"], await ReadAsync(token => token.Length == 0 ? "b" : token == "b" ? "c" : ""));
    }

    [Fact]
    public async Task A_token_that_comes_again_is_a_fault()
    {
        var failure = await Assert.ThrowsAsync<PlatformException>(() => ReadAsync(token => token == "b" ? "c" : "b"));

        Assert.Equal((FaultKind.Internal, "List: the pages of the answer do not end."), (failure.Kind, failure.Message));
    }

    private static async Task<List<string>> ReadAsync(Func<string, string> next)
    {
        var tokens = new List<string>();
        await foreach (var page in Pages.ReadAsync((token, _) => Task.FromResult(token), next, "List", CancellationToken.None))
        {
            tokens.Add(page);
        }

        return tokens;
    }
}
