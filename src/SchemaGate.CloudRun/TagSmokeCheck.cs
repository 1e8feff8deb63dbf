using System.Net;
using System.Net.Http.Headers;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.CloudRun;

/// <summary>Calls a revision at the address of its tag once; how often it is called again is the rollout's business.</summary>
/// <param name="http">Its own time limit must not be shorter than the request's.</param>
/// <param name="request">What is asked.</param>
public sealed class TagSmokeCheck(HttpClient http, SmokeRequest request) : ISmokeCheck
{
    /// <inheritdoc/>
    public async Task<string?> ProblemOfAsync(Uri address, CancellationToken cancellation)
    {
        var target = new Uri(address.AbsoluteUri.TrimEnd('/') + "/" + request.Path.TrimStart('/'));
        using var timeout = new CancellationTokenSource(request.Timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var question = QuestionTo(target);
            using var answer = await http.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return (int)answer.StatusCode == request.Status ? null : $"GET {target} answered {(int)answer.StatusCode}; it should answer {request.Status}.{HintOf(answer.StatusCode)}";
        }
        catch (HttpRequestException exception)
        {
            return $"GET {target} failed: {exception.Message.TrimEnd('.')}.";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"GET {target} did not answer within {request.Timeout.TotalSeconds} s.";
        }
    }

    private HttpRequestMessage QuestionTo(Uri target)
    {
        var question = new HttpRequestMessage(HttpMethod.Get, target);
        question.Headers.Authorization = request.Token is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
        return question;
    }

    private string HintOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when request.Token is null => " Give SMOKE_TOKEN, an identity token for the address of the service, where callers must be known.",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => " SMOKE_TOKEN is not accepted: its audience must be the address of the service without the tag, and who it names needs roles/run.invoker.",
        _ => "",
    };
}
