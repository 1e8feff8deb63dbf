using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>The state of a rollout on its commit. Posted before and after, never in between: nothing waits for GitHub while traffic is shifted.</summary>
internal sealed class CommitStatus(Commit commit, string context)
{
    private const int LongestDescription = 140;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public Task<string?> PendingAsync() => PostAsync("pending", "The rollout is running.");

    public Task<string?> EndedAsync(Rollout rollout) => PostAsync(StateOf(rollout), $"{RolloutEndText.Headline(rollout)}. {rollout.Explanation}");

    /// <returns>One sentence when it could not be posted; null when it was.</returns>
    public async Task<string?> PostAsync(string state, string description)
    {
        using var http = new HttpClient { Timeout = Timeout };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(commit.Api, $"{commit.Api.AbsolutePath.TrimEnd('/')}/repos/{commit.Repository}/statuses/{commit.Sha}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", commit.Token);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("schemagate", null));
        request.Content = new StringContent(Body(state, description), Encoding.UTF8, "application/json");
        try
        {
            using var answer = await http.SendAsync(request).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : $"GitHub answered {((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture)} to the commit status of {commit}. Check that the token has `statuses: write`.";
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return $"The commit status of {commit} could not be posted: {fault.Message.TrimEnd('.')}.";
        }
    }

    private static string StateOf(Rollout rollout) => rollout.Phase switch
    {
        Phase.Promoted => "success",
        Phase.RolledBack or Phase.Held => "failure",
        _ => "error",
    };

    private string Body(string state, string description)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("state", state);
            writer.WriteString("context", context);
            writer.WriteString("description", description.Length > LongestDescription ? $"{description[..(LongestDescription - 1)]}…" : description);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }
}
