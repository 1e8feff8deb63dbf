using System.Collections.Immutable;
using System.Globalization;
using Google.LongRunning;
using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Connection;
using Run = Google.Cloud.Run.V2;

namespace SchemaGate.CloudRun.Hosting;

/// <summary>Tries what a rollout will need of the service before it starts, without effect.</summary>
internal sealed class Preflight(CloudRunHost host, RolloutNeeds needs, Run.Revisions.RevisionsClient revisions, Calls calls)
{
    public async Task<ImmutableArray<PreflightProblem>> RunAsync(ServiceState state, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<PreflightProblem>();
        problems.AddRange(await TryAsync(() => host.ValidateTrafficAsync(state, cancellation), UpdateProblem));
        problems.AddRange(await TryAsync(() => TryDeleteAsync(state, cancellation), DeleteProblem));
        problems.AddRange(ThresholdProblems(state));
        return problems.ToImmutable();
    }

    // What passes by itself is no obstacle, and what the platform refuses in this state shows that the caller may ask.
    private static async Task<IEnumerable<PreflightProblem>> TryAsync(Func<Task> call, Func<PlatformException, PreflightProblem> problem)
    {
        try
        {
            await call();
            return [];
        }
        catch (PlatformException exception) when (exception.Kind is FaultKind.PermissionDenied or FaultKind.NotFound or FaultKind.InvalidRequest)
        {
            return [problem(exception)];
        }
        catch (PlatformException exception) when (exception.Kind is FaultKind.FailedPrecondition)
        {
            return [];
        }
    }

    private Task<Operation> TryDeleteAsync(ServiceState state, CancellationToken cancellation)
    {
        var request = new Run.DeleteRevisionRequest { Name = host.Address.RevisionName(state.LatestCreated ?? "none"), ValidateOnly = true };
        return calls.WriteAsync("DeleteRevision", options => revisions.DeleteRevisionAsync(request, options), cancellation);
    }

    private IEnumerable<PreflightProblem> ThresholdProblems(ServiceState state)
    {
        var timeout = (needs.Canary is null ? null : state.Revisions.GetValueOrDefault(needs.Canary)?.RequestTimeout)
            ?? state.Revisions.GetValueOrDefault(state.LatestReady ?? "")?.RequestTimeout;
        return needs.LatencyThresholds
            .Where(threshold => timeout?.TotalMilliseconds <= threshold.Value)
            .OrderBy(threshold => threshold.Key, StringComparer.Ordinal)
            .Select(threshold => new PreflightProblem(ThresholdMessage(threshold.Key, threshold.Value, timeout!.Value), IsFatal: false));
    }

    private static string ThresholdMessage(string name, double threshold, TimeSpan timeout) => string.Create(
        CultureInfo.InvariantCulture,
        $"The {name} threshold of {threshold:n0} ms can never be exceeded, because Cloud Run ends requests after {timeout.TotalSeconds:n0} s: lower it, or rely on the error rate, which counts them.");

    private static PreflightProblem UpdateProblem(PlatformException exception) => new($"Traffic cannot be shifted: {exception.Message}", IsFatal: true);

    private static PreflightProblem DeleteProblem(PlatformException exception) =>
        new($"A revision that is rolled back cannot be deleted afterwards: {exception.Message}", IsFatal: false);
}
