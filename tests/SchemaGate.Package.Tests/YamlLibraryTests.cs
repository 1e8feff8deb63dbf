namespace SchemaGate.Package.Tests;

/// <summary>A library for several frameworks with a document that people write.</summary>
[Collection(PackageCollection.Name)]
public sealed class YamlLibraryTests(PackedPackages packages) : IDisposable
{
    private const string Document = "api/parcels.yaml";

    private readonly Consumer _library = new("yaml-library", packages);

    public void Dispose() => _library.Dispose();

    [Fact]
    public void The_document_is_checked_once_and_findings_stand_on_its_lines()
    {
        var first = _library.Build();
        Assert.True(first.Passed, first.Output);
        Assert.Equal(2, first.Output.Split("Build succeeded")[0].Split("warning SG9601").Length);
        BuildAssert.Passes(_library.Build("-p:SchemaGateUpdateBaseline=true"));

        _library.Replace(Document, "        weight:\n          type: number", "        weight:\n          type: string");
        BuildAssert.Fails(_library.Build(), $"{Document}({_library.LineOf(Document, "weight:") + 1},", "SG5013");
    }

    [Fact]
    public void A_broken_document_is_an_error_with_its_place()
    {
        _library.Replace(Document, "required: [number, weight]", "required: [number, weight");

        BuildAssert.Fails(_library.Build("-p:SchemaGateUpdateBaseline=true"), $"{Document}(", "SG9001");
        Assert.False(_library.Has("openapi/parcels.json"));
    }
}
