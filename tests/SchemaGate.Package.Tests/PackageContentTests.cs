using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace SchemaGate.Package.Tests;

/// <summary>What lies in the packages, and what does not.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    [Theory]
    [InlineData("SchemaGate.Engine")]
    [InlineData("SchemaGate.Metrics")]
    public void Symbols_lead_to_the_sources_of_a_commit(string name)
    {
        using var archive = Open($"{name}.{packages.Version}.snupkg");
        using var symbols = archive.GetEntry($"lib/net10.0/{name}.pdb")!.Open();
        using var map = JsonDocument.Parse(SourceLinkMap.Of(symbols));

        var source = Assert.Single(map.RootElement.GetProperty("documents").EnumerateObject());

        // A pipeline's build, whose result is packed, does not tell its folder.
        Assert.Contains(source.Name, new[] { "/_/*", $"{Repository.Root}/*" });
        Assert.Matches("^https://raw\\.githubusercontent\\.com/schemagate/schemagate/[0-9a-f]{40}/\\*$", source.Value.GetString());
    }

    [Theory]
    [InlineData("SchemaGate.Engine")]
    [InlineData("SchemaGate.MSBuild")]
    [InlineData("SchemaGate.Metrics")]
    public void A_package_says_what_it_is_and_where_it_comes_from(string name)
    {
        var nuspec = Nuspec(name);
        var metadata = nuspec.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
        var repository = nuspec.Elements().Single(element => element.Name.LocalName == "repository");
        var entries = Entries($"{name}.{packages.Version}.nupkg");

        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("https://github.com/schemagate/schemagate", metadata["projectUrl"]);
        Assert.Equal("https://github.com/schemagate/schemagate", (string?)repository.Attribute("url"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
        Assert.Contains(metadata["readme"], entries);
        Assert.Contains(metadata["icon"], entries);
    }

    [Fact]
    public void The_native_tool_is_one_program_and_its_database()
    {
        var tools = Entries($"SchemaGate.linux-x64.{packages.Version}.nupkg").Where(entry => entry.StartsWith("tools/", StringComparison.Ordinal));

        Assert.Equal(["DotnetToolSettings.xml", "libe_sqlite3.so", "schemagate"], tools.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private XElement Nuspec(string name)
    {
        using var archive = Open($"{name}.{packages.Version}.nupkg");
        using var text = archive.GetEntry($"{name}.nuspec")!.Open();
        return XDocument.Load(text).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private List<string> Entries(string file)
    {
        using var archive = Open(file);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private ZipArchive Open(string file) => ZipFile.OpenRead(Path.Combine(packages.Feed, file));
}
