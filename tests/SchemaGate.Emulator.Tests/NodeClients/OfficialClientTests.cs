namespace SchemaGate.Emulator.Tests.NodeClients;

public sealed class OfficialClientTests
{
    private const string Faults = "requests-per-minute: 600\nfaults: [{ rpc: GetRevision, code: RESOURCE_EXHAUSTED, retry-delay: 7s }]";

    private static readonly string[] Expected =
    [
        """{"step":"read","value":["SERVICE",[["orders-00001-abc",100,""]],"SERVICE/revisions/orders-00002-def"]}""",
        """{"step":"update","value":[[["orders-00001-abc",90,""],["orders-00002-def",10,"canary"]],false]}""",
        """{"step":"stale etag","value":[10,"10 ABORTED: Conflict for resource 'orders': version 'N' was specified but current version is 'N'."]}""",
        """{"step":"missing revision","value":{"code":13,"message":"Revision 'orders-00009-xyz' does not exist or is deleted. Update all traffic to route to currently available revisions.","reason":null,"retry":[]}}""",
        """{"step":"another project","value":{"code":7,"message":"7 PERMISSION_DENIED: Permission 'run.services.get' denied on resource 'projects/other/locations/europe-west1/services/orders' (or it may not exist).","reason":"IAM_PERMISSION_DENIED","retry":[]}}""",
        """{"step":"quota","value":{"code":8,"message":"8 RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of GetRevision.","reason":"RATE_LIMIT_EXCEEDED","retry":[7]}}""",
        """{"step":"revisions","value":["SERVICE/revisions/orders-00002-def","SERVICE/revisions/orders-00001-abc"]}""",
        """{"step":"delete serving","value":"9 FAILED_PRECONDITION: Revision 'orders-00002-def' cannot be deleted because it is serving traffic."}""",
        """{"step":"promote","value":[["orders-00002-def",100,""]]}""",
        """{"step":"delete","value":"SERVICE/revisions/orders-00001-abc"}""",
        """{"step":"left","value":["SERVICE/revisions/orders-00002-def"]}""",
        """{"step":"points","value":[["2xx",10],["2xx",9],["2xx",8],["2xx",7],["2xx",6],["2xx",5],["2xx",4],["2xx",3],["2xx",2],["2xx",1]]}""",
        """{"step":"counts add up","value":true}""",
        """{"step":"buckets","value":{"numFiniteBuckets":66,"growthFactor":1.4,"scale":1}}""",
        """{"step":"descriptor","value":["DELTA","DISTRIBUTION","ms",180]}""",
    ];

    [Fact]
    public async Task Googles_clients_see_what_they_see_in_cloud_run()
    {
        await using var emulator = await CloudEmulator.StartAsync(
            new() { Speed = 20, Scenario = SchemaGate.Emulator.Scenarios.Scenario.Parse(Faults, "faults.yml") }, CancellationToken.None);

        var lines = await Task.Run(() => NodeInstallation.Run("drive.cjs", $"{emulator.Address.Port}"));

        Assert.Equal(Expected, lines.Select(line => line.Replace("projects/demo/locations/europe-west1/services/orders", "SERVICE", StringComparison.Ordinal)));
        Assert.All(emulator.Journal.Where(call => call.Method.StartsWith("/google.cloud.run", StringComparison.Ordinal)), call => Assert.StartsWith("location=", call.Headers["x-goog-request-params"], StringComparison.Ordinal));
    }
}
