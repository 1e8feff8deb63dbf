using System.Collections.Immutable;
using Google.LongRunning;
using Google.Protobuf.WellKnownTypes;
using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Connection;
using SchemaGate.CloudRun.Hosting;
using Run = Google.Cloud.Run.V2;

namespace SchemaGate.CloudRun;

/// <summary>A service on Cloud Run.</summary>
public sealed class CloudRunHost : IRevisionHost
{
    private readonly ServiceAddress _address;
    private readonly Calls _calls;
    private readonly Run.Services.ServicesClient _services;
    private readonly Run.Revisions.RevisionsClient _revisions;
    private readonly OperationWaiter _operations;
    private readonly RevisionList _list;
    private readonly Preflight _preflight;

    /// <param name="connection">Disposed of by whoever opened it.</param>
    /// <param name="address">Which service.</param>
    /// <param name="plan">What the rollout will rely on, for the pre-flight.</param>
    public CloudRunHost(GoogleConnection connection, ServiceAddress address, RolloutNeeds plan)
    {
        _address = address;
        _calls = new($"location={Uri.EscapeDataString(address.Region)}", connection.ServerClock, "Grant roles/run.developer on the service to whoever runs this.");
        _services = new(connection.Run);
        _revisions = new(connection.Run);
        _operations = new(new Operations.OperationsClient(connection.Run), _calls, connection.Clock);
        _list = new(_revisions, _calls, address);
        _preflight = new(this, plan, _revisions, _calls);
    }

    internal ServiceAddress Address => _address;

    /// <inheritdoc/>
    public async Task<ServiceState> ReadAsync(CancellationToken cancellation)
    {
        var service = await GetAsync(cancellation);
        return ServiceStates.Of(service, await _list.ReadAsync(cancellation));
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<PreflightProblem>> PreflightAsync(ServiceState state, CancellationToken cancellation) => _preflight.RunAsync(state, cancellation);

    /// <inheritdoc/>
    public async Task DeployAsync(RevisionDeployment deployment, ServiceState state, CancellationToken cancellation)
    {
        var service = await GetAsync(cancellation);
        if (service.Etag != state.Etag)
        {
            throw new PlatformException(FaultKind.Conflict, $"Someone else changed service {_address.Service} before revision {deployment.Revision} was deployed.");
        }

        var update = Update(state.Etag);
        update.Template = Templates.With(service.Template, deployment);
        update.Traffic.Add(Traffics.ForDeployment(deployment, state.Traffic).Select(Traffics.ToApi));
        await WriteAsync(update, ["template", "traffic"], cancellation);
    }

    /// <inheritdoc/>
    public Task SetTrafficAsync(ImmutableArray<TrafficTarget> traffic, string etag, CancellationToken cancellation)
    {
        var update = Update(etag);
        update.Traffic.Add(Traffics.Checked(traffic).Select(Traffics.ToApi));
        return WriteAsync(update, ["traffic"], cancellation);
    }

    /// <inheritdoc/>
    public Task SetAnnotationsAsync(ImmutableSortedDictionary<string, string> annotations, string etag, CancellationToken cancellation)
    {
        var update = Update(etag);
        update.Annotations.Add(annotations);
        return WriteAsync(update, ["annotations"], cancellation);
    }

    /// <inheritdoc/>
    public async Task DeleteRevisionAsync(string revision, CancellationToken cancellation)
    {
        try
        {
            var request = new Run.DeleteRevisionRequest { Name = _address.RevisionName(revision) };
            var operation = await _calls.WriteAsync("DeleteRevision", options => _revisions.DeleteRevisionAsync(request, options), cancellation);
            await _operations.WaitAsync(operation, "DeleteRevision", cancellation);
        }
        catch (PlatformException exception) when (exception.Kind == FaultKind.NotFound)
        {
            // It is gone, which is what was wanted.
        }
    }

    /// <summary>Asks whether an update would be accepted, without making it.</summary>
    internal Task ValidateTrafficAsync(ServiceState state, CancellationToken cancellation)
    {
        var update = Update(state.Etag);
        update.Traffic.Add(state.Traffic.Select(Traffics.ToApi));
        return SendAsync(update, ["traffic"], validateOnly: true, cancellation);
    }

    private Run.Service Update(string etag) => new() { Name = _address.Name, Etag = etag };

    private Task<Run.Service> GetAsync(CancellationToken cancellation) =>
        _calls.ReadAsync("GetService", options => _services.GetServiceAsync(new() { Name = _address.Name }, options), cancellation);

    private async Task WriteAsync(Run.Service update, string[] mask, CancellationToken cancellation) =>
        await _operations.WaitAsync(await SendAsync(update, mask, validateOnly: false, cancellation), "UpdateService", cancellation);

    private Task<Operation> SendAsync(Run.Service update, string[] mask, bool validateOnly, CancellationToken cancellation)
    {
        var request = new Run.UpdateServiceRequest { Service = update, UpdateMask = new FieldMask { Paths = { mask } }, ValidateOnly = validateOnly };
        return _calls.WriteAsync("UpdateService", options => _services.UpdateServiceAsync(request, options), cancellation);
    }
}
