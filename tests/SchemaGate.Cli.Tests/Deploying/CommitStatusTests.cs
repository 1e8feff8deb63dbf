using System.Net;
using System.Text.Json.Nodes;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Telling;

namespace SchemaGate.Cli.Tests.Deploying;

public sealed class CommitStatusTests
{
    [Fact]
    public async Task TheStateIsPostedAsGitHubDocumentsIt()
    {
        using var github = new GitHubStandIn(HttpStatusCode.Created);

        Assert.Null(await github.Status.PostAsync("failure", new string('x', 200)));

        var (request, body) = Assert.Single(github.Requests);
        Assert.Equal("POST /api/v3/repos/shop/orders/statuses/abc123 Bearer secret", request);
        Assert.Equal(
            ("failure", "schemagate/production/orders", $"{new string('x', 139)}…"),
            ((string?)body["state"], (string?)body["context"], (string?)body["description"]));
    }

    [Fact]
    public async Task ARefusalIsToldWithoutTheToken()
    {
        using var github = new GitHubStandIn(HttpStatusCode.Forbidden);

        Assert.Equal("GitHub answered 403 to the commit status of shop/orders@abc123. Check that the token has `statuses: write`.", await github.Status.PendingAsync());
    }

    [Fact]
    public async Task AGitHubThatIsAwayIsToldAndNothingElseHappens()
    {
        var status = new CommitStatus(new Commit(new("http://127.0.0.1:9"), "shop/orders", "abc123", "secret"), "schemagate");

        Assert.StartsWith("The commit status of shop/orders@abc123 could not be posted: ", await status.PendingAsync(), StringComparison.Ordinal);
    }

    private sealed class GitHubStandIn : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly HttpStatusCode _answer;

        public GitHubStandIn(HttpStatusCode answer)
        {
            _answer = answer;
            var port = FreePort.Take();
            _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            _listener.Start();
            Status = new(new Commit(new($"http://127.0.0.1:{port}/api/v3"), "shop/orders", "abc123", "secret"), "schemagate/production/orders");
            _ = AnswerAsync();
        }

        public CommitStatus Status { get; }

        public List<(string Request, JsonNode Body)> Requests { get; } = [];

        public void Dispose() => _listener.Close();

        private async Task AnswerAsync()
        {
            var context = await _listener.GetContextAsync();
            Requests.Add(($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath} {context.Request.Headers["Authorization"]}", (await JsonNode.ParseAsync(context.Request.InputStream))!));
            context.Response.StatusCode = (int)_answer;
            context.Response.Close();
        }
    }
}
