using Google.Cloud.Run.V2;
using Google.Protobuf.WellKnownTypes;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>The state of the emulated platform. Whoever uses it holds <see cref="Lock"/> and has settled it.</summary>
internal sealed class Cloud
{
    private readonly PriorityQueue<Action<DateTimeOffset>, DateTimeOffset> _due = new();
    private long _version;

    public Cloud(EmulatorOptions options, DateTimeOffset start)
    {
        Names = new(options.Project, options.Region, options.Service);
        Scenario = options.Scenario;
        Stable = options.Stable;
        Operations = new(Names);
        FirstState.Fill(this, options, start);
    }

    public Lock Lock { get; } = new();

    public ResourceNames Names { get; }

    public Scenario Scenario { get; }

    /// <summary>Short name of the revision that served at first.</summary>
    public string Stable { get; }

    public Service Service { get; set; } = new();

    /// <summary>In the order of their creation.</summary>
    public List<Revision> Revisions { get; } = [];

    public OperationBook Operations { get; }

    public TrafficHistory History { get; } = new();

    /// <summary>Where the service and its tags have their addresses, known as soon as the emulator listens.</summary>
    public Uri HttpAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>How a revision behaves.</summary>
    public Role RoleOf(string id) => id == Stable ? Scenario.Stable : Scenario.Canary;

    public Revision? Find(string id) => Revisions.Find(revision => ResourceNames.IdOf(revision.Name) == id);

    /// <summary>Says where the service and its tags have their addresses.</summary>
    /// <returns>The service's address.</returns>
    public string ListenAt(Uri address)
    {
        HttpAddress = address;
        return Service.Uri = new Uri(address, "service").AbsoluteUri;
    }

    /// <summary>Lets a change happen later.</summary>
    public void Schedule(DateTimeOffset due, Action<DateTimeOffset> change) => _due.Enqueue(change, due);

    /// <summary>Makes everything happen that is due.</summary>
    public void Settle(DateTimeOffset now)
    {
        while (_due.TryPeek(out var change, out var due) && due <= now)
        {
            _due.Dequeue();
            change(due);
        }
    }

    /// <summary>A version that no resource had before: microseconds, as Cloud Run's etags are.</summary>
    public string NextEtag(DateTimeOffset now)
    {
        _version = Math.Max(_version + 1, (now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
        return $"{_version}";
    }

    /// <summary>What another writer does to the service: a new annotation, and thereby a new etag.</summary>
    /// <returns>The new etag.</returns>
    public string WriteAsAnother(DateTimeOffset now)
    {
        Service.Annotations["another-writer"] = $"{now:O}";
        Service.UpdateTime = now.ToTimestamp();
        return Service.Etag = NextEtag(now);
    }
}
