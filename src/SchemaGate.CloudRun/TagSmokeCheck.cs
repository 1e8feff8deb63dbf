using SchemaGate.Canary.Hosting;

namespace SchemaGate.CloudRun;

/// <summary>Calls a revision at the address of its tag until it answers with the status it should.</summary>
public sealed class TagSmokeCheck(HttpClient http, TimeProvider clock, SmokeRequest request) : ISmokeCheck
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public async Task<string?> ProblemOfAsync(Uri address, CancellationToken cancellation)
    {
        var target = new Uri(address.AbsoluteUri.TrimEnd('/') + "/" + request.Path.TrimStart('/'));
        for (var attempt = 1; ; attempt++)
        {
            var problem = await TryAsync(target, cancellation);
            if (problem is null || attempt >= request.Attempts)
            {
                return problem is null ? null : $"GET {target} {problem}, in {attempt} {(attempt == 1 ? "attempt" : "attempts")}; it should answer {request.Status}.";
            }

            await Task.Delay(Pause, clock, cancellation);
        }
    }

    private async Task<string?> TryAsync(Uri target, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(request.Timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var answer = await http.GetAsync(target, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return (int)answer.StatusCode == request.Status ? null : $"answered {(int)answer.StatusCode}";
        }
        catch (HttpRequestException exception)
        {
            return $"failed ({exception.Message.TrimEnd('.')})";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"did not answer within {request.Timeout.TotalSeconds} s";
        }
    }
}
