using Google.Cloud.Run.V2;
using Google.LongRunning;
using Grpc.Core;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Serving;

/// <summary>Cloud Run's Services.</summary>
internal sealed class ServicesServer(Backend backend) : Services.ServicesBase
{
    public override Task<Service> GetService(GetServiceRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, _) =>
    {
        Access.RequireService(cloud.Names, request.Name, "run.services.get");
        return cloud.Service.Clone();
    }));

    public override Task<ListServicesResponse> ListServices(ListServicesRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, _) =>
    {
        Access.RequireLocation(cloud.Names, request.Parent, "run.services.list");
        return new ListServicesResponse { Services = { cloud.Service.Clone() } };
    }));

    public override Task<Operation> UpdateService(UpdateServiceRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, now) =>
    {
        Access.RequireService(cloud.Names, request.Service?.Name ?? "", "run.services.update");
        return ServiceChange.Run(cloud, request, now);
    }));
}
