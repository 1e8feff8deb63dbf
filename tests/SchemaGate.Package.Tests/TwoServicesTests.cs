namespace SchemaGate.Package.Tests;

/// <summary>A solution whose services are built at once.</summary>
[Collection(PackageCollection.Name)]
public sealed class TwoServicesTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _solution = new("two-services", packages);

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task Services_are_checked_side_by_side_and_one_break_names_its_service()
    {
        BuildAssert.Passes(_solution.Build("-m", "-p:SchemaGateUpdateBaseline=true"));
        BuildAssert.Passes(_solution.Build("-m"));

        _solution.Replace("Orders/Program.cs", "string Status", "string State");
        BuildAssert.Fails(_solution.Build("-m"), "Orders/openapi/Orders.json(", "SG5302");

        var (orders, billing) = (Task.Run(() => _solution.Build("Orders", "--no-restore")), Task.Run(() => _solution.Build("Billing", "--no-restore")));
        BuildAssert.Fails(await orders, "Orders/openapi/Orders.json(", "SG5302");
        BuildAssert.Passes(await billing);
    }
}
