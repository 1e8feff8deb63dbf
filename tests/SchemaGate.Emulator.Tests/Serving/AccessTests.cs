using Grpc.Core;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Serving;

public sealed class AccessTests
{
    [Fact]
    public async Task Another_project_is_denied_with_the_reason()
    {
        await using var session = await StartAsync();

        var failure = Failure(() => session.Services.GetService(new() { Name = "projects/other/locations/europe-west1/services/orders" }));

        Assert.Equal("Permission 'run.services.get' denied on resource 'projects/other/locations/europe-west1/services/orders' (or it may not exist).", failure.Status.Detail);
        Assert.Equal(StatusCode.PermissionDenied, failure.StatusCode);
        Assert.Equal("IAM_PERMISSION_DENIED", failure.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>().Reason);
    }

    [Fact]
    public async Task Another_service_does_not_exist()
    {
        await using var session = await StartAsync();

        Assert.Equal(
            "NotFound: Resource 'payments' of kind 'SERVICE' in region 'europe-west1' in project 'demo' does not exist.",
            FailureText(() => session.Services.GetService(new() { Name = "projects/demo/locations/europe-west1/services/payments" })));
    }

    [Fact]
    public async Task An_unknown_operation_does_not_exist()
    {
        await using var session = await StartAsync();

        Assert.Equal(
            "NotFound: Resource 'x' of kind 'OPERATION' in region 'europe-west1' in project 'demo' does not exist.",
            FailureText(() => session.Operations.GetOperation(new() { Name = "projects/demo/locations/europe-west1/operations/x" })));
    }

    [Fact]
    public async Task The_services_of_a_location_are_listed()
    {
        await using var session = await StartAsync();

        Assert.Equal([ServiceName], session.Services.ListServices(new() { Parent = "projects/demo/locations/europe-west1" }).Services.Select(service => service.Name));
    }
}
