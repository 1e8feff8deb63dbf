namespace SchemaGate.Package.Tests;

/// <summary>One application with a document for each version of its API.</summary>
[Collection(PackageCollection.Name)]
public sealed class MultiDocumentTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _api = new("multi-document", packages);

    public void Dispose() => _api.Dispose();

    [Fact]
    public void Each_document_has_its_baseline_and_none_may_vanish()
    {
        BuildAssert.Says(_api.Build(), "openapi/MultiDocument.json(1,1): warning SG9601", "openapi/MultiDocument_v2.json(1,1): warning SG9601");
        BuildAssert.Passes(_api.Build("-p:SchemaGateUpdateBaseline=true"));
        BuildAssert.Passes(_api.Build());

        _api.Replace("MultiDocument.csproj", "</ItemGroup>", "<SchemaGateDocument Include=\"parcels.json\" /></ItemGroup>");
        File.WriteAllText(_api.PathOf("parcels.json"), """{"openapi":"3.1.0","info":{"title":"Parcels","version":"1"},"paths":{}}""");
        BuildAssert.Says(_api.Build(), "openapi/parcels.json(1,1): warning SG9601");
        BuildAssert.Passes(_api.Build("-p:SchemaGateUpdateBaseline=true"));
        BuildAssert.Passes(_api.Build());

        _api.Replace("Program.cs", "builder.Services.AddOpenApi(\"v2\");", "builder.Services.AddOpenApi(\"v3\");");
        var run = _api.Build();

        Assert.False(run.Passed);
        Assert.Equal(["openapi/MultiDocument_v2.json(1,1): error SG1090", "openapi/MultiDocument_v3.json(1,1): warning SG9601"], run.Codes.Order(StringComparer.Ordinal));
    }
}
