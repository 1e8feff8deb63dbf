namespace SchemaGate.Package.Tests;

/// <summary>The same application with the document that ASP.NET Core 9 writes and the one that ASP.NET Core 10 writes.</summary>
[Collection(PackageCollection.Name)]
public sealed class UpgradeTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _api = new("minimal-api", packages);

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task What_the_framework_writes_otherwise_is_one_finding()
    {
        // The tool that writes documents at build time belongs to version 10, so version 9 serves its document instead.
        var old = _api.Build("-p:AspNetCoreOpenApiVersion=9.0.23", "-p:OpenApiGenerateDocuments=false", "-o", _api.PathOf("nine"));
        Assert.True(old.Passed, old.Output);
        Directory.CreateDirectory(_api.PathOf("openapi"));
        await File.WriteAllTextAsync(_api.PathOf("openapi/MinimalApi.json"), await ServedApplication.DocumentOf(_api.PathOf("nine/MinimalApi.dll")));

        var run = _api.Build();

        Assert.True(run.Passed, run.Output);
        Assert.Equal([$"obj/MinimalApi.json({_api.LastLineOf("obj/MinimalApi.json", "\"amount\": {")},21): warning SG5801"], run.Codes);
    }
}
