using SchemaGate.Emulator.Tests.NodeClients;

namespace SchemaGate.CloudRun.Tests.GoogleCloudPackages;

/// <summary>Packages with the names of Google's, made from Google's own protos.</summary>
internal static class LocalPackages
{
    private static readonly string Modules = Path.Combine(NodeInstallation.Folder, "node_modules");
    private static readonly string Shared = Path.Combine(Modules, "google-gax", "build", "protos");

    /// <summary>Packs them into <c>feed</c> below a folder.</summary>
    public static void Pack(TemporaryFolder folder)
    {
        Link(folder, "longrunning");
        Link(folder, "iam");
        var operations = Write(folder, "Google.LongRunning", "3.0.0", Protobuf(folder, folder.PathOf("imports"), "google/longrunning/*.proto"), null);
        var run = Path.Combine(Modules, "@google-cloud", "run", "build", "protos");
        var monitoring = Path.Combine(Modules, "@google-cloud", "monitoring", "build", "protos");
        Write(folder, "Google.Cloud.Run.V2", "2.0.0", Protobuf(folder, run, "google/cloud/run/v2/*.proto") + Protobuf(folder, folder.PathOf("imports"), "google/iam/v1/*.proto"), operations);
        Write(folder, "Google.Cloud.Monitoring.V3", "3.0.0", Protobuf(folder, monitoring, "google/monitoring/v3/*.proto"), null);
        foreach (var package in new[] { "Google.LongRunning", "Google.Cloud.Run.V2", "Google.Cloud.Monitoring.V3" })
        {
            Dotnet.Run("pack", folder.PathOf($"{package}/{package}.csproj"), "-c", "Release", "-o", folder.PathOf("feed"), "-v", "q");
        }
    }

    // Not all of that folder: it holds some of the files that are to be compiled from elsewhere, too.
    private static void Link(TemporaryFolder folder, string name)
    {
        Directory.CreateDirectory(folder.PathOf("imports/google"));
        Directory.CreateSymbolicLink(folder.PathOf("imports/google/" + name), Path.Combine(Shared, "google", name));
    }

    private static string Protobuf(TemporaryFolder folder, string root, string files) =>
        $"""<Protobuf Include="{root}/{files}" ProtoRoot="{root}" AdditionalImportDirs="{folder.PathOf("imports")}" GrpcServices="Client" />""";

    private static string Write(TemporaryFolder folder, string name, string version, string items, string? reference) => folder.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Version>{version}</Version>
            <IncludeGoogleApiCommonProtos>true</IncludeGoogleApiCommonProtos>
            <NoWarn>$(NoWarn);CS0612;CS8981;NU5128</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Google.Api.CommonProtos" Version="{Dotnet.VersionOf("Google.Api.CommonProtos")}" />
            <PackageReference Include="Grpc.Core.Api" Version="{Dotnet.VersionOf("Grpc.Net.Client")}" />
            <PackageReference Include="Grpc.Tools" Version="{Dotnet.VersionOf("Grpc.Tools")}" PrivateAssets="all" />
            {items}
            {(reference is null ? "" : $"""<ProjectReference Include="{reference}" />""")}
          </ItemGroup>
        </Project>
        """);
}
