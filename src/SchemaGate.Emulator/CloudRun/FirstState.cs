using Google.Cloud.Run.V2;
using Google.Protobuf.WellKnownTypes;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>The service as it is when the emulator starts: a stable revision that has served everything for a day, and one that serves nothing yet.</summary>
internal static class FirstState
{
    private const string Image = "europe-docker.pkg.dev/demo/orders/orders:";

    public static void Fill(Cloud cloud, EmulatorOptions options, DateTimeOffset start)
    {
        var created = start.AddDays(-1);
        var id = cloud.Names.ServiceId;
        cloud.Service = new()
        {
            Name = cloud.Names.Service,
            Uid = "5e7ce0de-0000-4000-8000-000000000001",
            CreateTime = created.ToTimestamp(),
            Creator = "demo@example.com",
            Template = new() { Containers = { new Container { Name = id, Image = Image + "1" } } },
            Traffic = { new TrafficTarget { Type = TrafficTargetAllocationType.Revision, Revision = cloud.Stable, Percent = 100 } },
        };
        AddRevision(cloud, cloud.Stable, "1", created);
        if (options.Canary.Length > 0)
        {
            AddRevision(cloud, options.Canary, "2", start.AddMinutes(-10));
        }

        ServiceChange.Touch(cloud, cloud.Service, created);
        Reconciler.Finish(cloud, created);
    }

    private static void AddRevision(Cloud cloud, string id, string version, DateTimeOffset created)
    {
        cloud.Service.Template.Containers[0].Image = Image + version;
        RevisionBirth.Create(cloud, id, cloud.Service.Template, created);
        RevisionBirth.Decide(cloud, id, created);
    }
}
