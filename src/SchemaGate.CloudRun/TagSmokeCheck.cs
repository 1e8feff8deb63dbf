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
            using var answer = await http.GetAsync(target, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return (int)answer.StatusCode == request.Status ? null : $"GET {target} answered {(int)answer.StatusCode}; it should answer {request.Status}.";
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
}
