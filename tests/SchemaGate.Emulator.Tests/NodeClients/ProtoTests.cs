namespace SchemaGate.Emulator.Tests.NodeClients;

public sealed class ProtoTests
{
    private static readonly string Folder = Repository.PathOf("src", "SchemaGate.CloudRun", "Protos");

    /// <summary>Names, numbers, labels, types and oneofs of every field, every enum value, every method.</summary>
    [Fact]
    public void Every_line_of_our_protos_stands_in_the_official_ones()
    {
        var files = Directory.EnumerateFiles(Folder, "*.proto", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();

        var ours = NodeInstallation.Run("protos.cjs", [Folder, .. files]);
        var official = NodeInstallation.Run("protos.cjs", ["official", .. files]);

        Assert.Empty(ours.Except(official));
        Assert.Equal(10, files.Length);
        Assert.Contains(".google.cloud.run.v2.Service.traffic_statuses = 35 repeated .google.cloud.run.v2.TrafficTargetStatus oneof -", ours);
        Assert.Contains(".google.cloud.run.v2.Service.annotations = 6 map<string> string oneof -", ours);
        Assert.Contains(".google.longrunning.Operation.error = 4 singular .google.rpc.Status oneof result", ours);
        Assert.Contains(".google.cloud.run.v2.Services/UpdateService .google.cloud.run.v2.UpdateServiceRequest .google.longrunning.Operation", ours);
        Assert.True(ours.Length > 200, $"Only {ours.Length} lines were compared.");
        Assert.True(official.Length > 2 * ours.Length, $"Only {official.Length} official lines were found.");
    }
}
