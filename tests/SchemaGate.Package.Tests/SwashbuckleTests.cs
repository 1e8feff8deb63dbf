namespace SchemaGate.Package.Tests;

/// <summary>A document that another tool writes after the build.</summary>
[Collection(PackageCollection.Name)]
public sealed class SwashbuckleTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _api = new("swashbuckle", packages);

    public void Dispose() => _api.Dispose();

    [Fact]
    public void The_document_is_checked_after_it_was_written()
    {
        BuildAssert.Says(_api.Build(), "openapi/parcels.json(1,1): warning SG9601");
        BuildAssert.Passes(_api.Build("-p:SchemaGateUpdateBaseline=true"));

        _api.Replace("Program.cs", "NewParcel(double Weight)", "NewParcel(double Weight, [property: System.ComponentModel.DataAnnotations.Required] string Sender)");
        BuildAssert.Fails(_api.Build(), "obj/Debug/net10.0/parcels.json(", "SG5312");
    }
}
