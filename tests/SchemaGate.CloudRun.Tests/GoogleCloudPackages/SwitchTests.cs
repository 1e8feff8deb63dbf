using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SchemaGate.CloudRun.Tests.GoogleCloudPackages;

public sealed class SwitchTests
{
    /// <summary>The packages hold all that Google's protos have: names that only those have must not get in the way of ours, either.</summary>
    [Fact]
    public void The_same_sources_build_against_packages_with_all_of_googles_api()
    {
        using var folder = new TemporaryFolder();
        LocalPackages.Pack(folder);

        Dotnet.Run(
            "build", Repository.PathOf("src", "SchemaGate.CloudRun"), "-c", "Release", "-v", "q", "-p:UseGoogleCloudPackages=true",
            "--artifacts-path", folder.PathOf("artifacts"),
            // Kept apart: the packages of this test must not be taken for Google's anywhere else.
            "-p:RestorePackagesPath=" + folder.PathOf("packages"),
            "-p:RestoreFallbackFolders=" + Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            "-p:RestoreAdditionalProjectSources=" + folder.PathOf("feed"));

        var (references, types) = ContentOf(folder.PathOf("artifacts/bin/SchemaGate.CloudRun/release/SchemaGate.CloudRun.dll"));
        Assert.Equal(["Google.Cloud.Monitoring.V3", "Google.Cloud.Run.V2", "Google.LongRunning"], references.Where(name => name.StartsWith("Google.Cloud", StringComparison.Ordinal) || name == "Google.LongRunning"));
        Assert.DoesNotContain(types, type => type.StartsWith("Google.", StringComparison.Ordinal));
        Assert.Contains("SchemaGate.CloudRun.CloudRunHost", types);
    }

    private static (List<string> References, List<string> Types) ContentOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return (
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal)],
            [.. metadata.TypeDefinitions.Select(handle => metadata.GetTypeDefinition(handle)).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")]);
    }
}
