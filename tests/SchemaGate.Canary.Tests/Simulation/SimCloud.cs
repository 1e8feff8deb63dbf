using System.Collections.Immutable;
using System.Globalization;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>A model of one Cloud Run service. It throws <see cref="SimBrokenException"/> where a rule of a rollout is broken.</summary>
internal sealed class SimCloud(SimTime time)
{
    public const string Leftover = "orders-0";
    public const string Stable = "orders-1";
    public const string Canary = "orders-2";
    public const string Third = "orders-3";
    public const string Other = "other";

    private static readonly TimeSpan Reconciling = TimeSpan.FromSeconds(3);
    private readonly Dictionary<string, (DateTimeOffset ReadyAt, bool IsFailed)> _revisions = new(StringComparer.Ordinal)
    {
        [Leftover] = (time.Platform, false),
        [Stable] = (time.Platform, false),
    };
    private ImmutableArray<TrafficTarget> _served = [new(Stable, 100)];
    private ImmutableSortedDictionary<string, string> _annotations = ImmutableSortedDictionary<string, string>.Empty.Add(RolloutMemory.DeletePending, Leftover);
    private DateTimeOffset _updated = time.Platform;
    private string _latest = Stable;
    private int _version = 1;

    public ImmutableArray<TrafficTarget> Asked { get; private set; } = [new(Stable, 100)];

    /// <summary>How often the rollout changed the traffic.</summary>
    public int TrafficWrites { get; private set; }

    /// <summary>How often it did while one of the revisions was not Ready.</summary>
    public int WritesWhileNotReady { get; private set; }

    /// <summary>How often it saw that a revision that is none of its own has a share.</summary>
    public int LooksAtOthers { get; private set; }

    /// <summary>How often it saw that another process owns it.</summary>
    public int LooksAtAnOwner { get; private set; }

    /// <summary>How often it wanted a revision deleted.</summary>
    public int Deletions { get; private set; }

    /// <summary>What the rollout saw last.</summary>
    public ServiceState? LastRead { get; private set; }

    private string Etag => _version.ToString(CultureInfo.InvariantCulture);

    private int OfOthers => RolloutMark.Of(_annotations) is { Stable: not Third } ? Percent(Third) : 0;

    private bool IsOwnedByOther => RolloutMark.Of(_annotations) is { Owner: Other, Request: null };

    private bool IsReconciling => time.Platform < _updated + Reconciling;

    public ServiceState Read()
    {
        if (!IsReconciling)
        {
            _served = Asked;
        }

        LooksAtOthers += OfOthers > 0 ? 1 : 0;
        LooksAtAnOwner += IsOwnedByOther ? 1 : 0;
        return LastRead = new()
        {
            Etag = Etag,
            UpdateTime = _updated,
            IsReconciling = IsReconciling,
            Traffic = Asked,
            Serving = _served,
            Revisions = _revisions.ToImmutableDictionary(pair => pair.Key, pair => StateOf(pair.Key)),
            LatestCreated = _latest,
            LatestReady = _revisions.Keys.Where(IsReady).Order(StringComparer.Ordinal).LastOrDefault(),
            Annotations = _annotations,
        };
    }

    public void Deploy(RevisionDeployment deployment, string etag)
    {
        Require(etag);
        _revisions.TryAdd(deployment.Revision, (time.Platform + TimeSpan.FromSeconds(8), false));
        _latest = deployment.Revision;
        Write([new(deployment.Stable, 100), new(deployment.Revision, 0, deployment.Tag)]);
    }

    public void SetTraffic(ImmutableArray<TrafficTarget> traffic, string etag)
    {
        Require(etag);
        TrafficWrites++;
        WritesWhileNotReady += _revisions.Keys.All(IsReady) ? 0 : 1;
        foreach (var target in traffic.Where(target => target.Percent > 0 && Percent(target.Revision) < target.Percent && !IsReady(target.Revision!)))
        {
            Refuse(LastRead!.IsReady(target.Revision!), SimRule.OnlyReadyRevisionsGetTraffic, $"{target.Revision} is not ready and cannot serve traffic.");
        }

        RequireRespect(traffic);
        if (traffic.Sum(target => target.Percent) != 100)
        {
            throw new SimBrokenException(SimRule.TrafficSumsToAHundred, $"The traffic sums to {traffic.Sum(target => target.Percent)}.");
        }

        Write(traffic);
    }

    // The version of the service says that what was read last is what is now.
    private void RequireRespect(ImmutableArray<TrafficTarget> traffic)
    {
        if (OfOthers > traffic.Where(target => target.Revision == Third).Sum(target => target.Percent))
        {
            throw new SimBrokenException(SimRule.TrafficOfOthersIsKept, $"{Third} had {OfOthers} % from someone else.");
        }

        if (IsOwnedByOther && Percent(Canary) < traffic.Where(target => target.Revision == Canary).Sum(target => target.Percent))
        {
            throw new SimBrokenException(SimRule.WhoWasReplacedGivesNoTraffic, "Another process owns the rollout.");
        }
    }

    public void SetAnnotations(ImmutableSortedDictionary<string, string> annotations, string etag)
    {
        Require(etag);
        _annotations = annotations;
        Write(Asked);
    }

    public void Delete(string revision)
    {
        Deletions++;
        if (Asked.Concat(_served).Any(target => target.Revision == revision && target.Percent > 0))
        {
            Refuse(LastRead!.AskedPercent(revision) + LastRead.ServedPercent(revision) == 0, SimRule.ServingRevisionsAreNotDeleted, $"{revision} serves and cannot be deleted.");
        }

        if (_latest == revision)
        {
            throw new PlatformException(FaultKind.FailedPrecondition, "The latest revision cannot be deleted.");
        }

        _revisions.Remove(revision);
    }

    public void Meet(SimTrouble trouble)
    {
        switch (trouble)
        {
            case SimTrouble.ForeignDeploy:
                _revisions[Third] = (time.Platform, false);
                _latest = Third;
                Write([new(Third, 100)]);
                break;
            case SimTrouble.ForeignRollback: Write([new(Stable, 100)]); break;
            case SimTrouble.ForeignSplit: Write(_revisions.ContainsKey(Canary) ? [new(Stable, 50), new(Canary, 50)] : Asked); break;
            case SimTrouble.ForeignNote: Annotate(_annotations.SetItem("team", Etag)); break;
            case SimTrouble.ForeignOwner: Replace(); break;
            case SimTrouble.ForeignWipe: Annotate(ImmutableSortedDictionary<string, string>.Empty); break;
            case SimTrouble.CanaryCrash: Crash(Canary); break;
            case SimTrouble.CanaryWaver: Waver(Canary); break;
            case SimTrouble.StableCrash: Crash(Stable); break;
            default: throw new ArgumentOutOfRangeException(nameof(trouble));
        }
    }

    // What changed after the last read cannot be known to the rollout; the platform refuses it all the same.
    private static void Refuse(bool lookedRight, SimRule rule, string message) =>
        throw (lookedRight ? new PlatformException(FaultKind.FailedPrecondition, message) : new SimBrokenException(rule, message));

    private void Replace()
    {
        if (RolloutMark.Of(_annotations) is { } mark)
        {
            Annotate((mark with { Owner = Other, LeaseUntil = time.Platform + TimeSpan.FromMinutes(10) }).WriteTo(_annotations));
        }
    }

    private void Annotate(ImmutableSortedDictionary<string, string> annotations)
    {
        _annotations = annotations;
        Write(Asked);
    }

    private void Crash(string revision)
    {
        if (_revisions.ContainsKey(revision))
        {
            _revisions[revision] = (time.Platform, true);
        }
    }

    private void Waver(string revision)
    {
        if (_revisions.TryGetValue(revision, out var known))
        {
            _revisions[revision] = (time.Platform + TimeSpan.FromSeconds(30), known.IsFailed);
        }
    }

    private void Write(ImmutableArray<TrafficTarget> asked)
    {
        if (!IsReconciling)
        {
            _served = Asked;
        }

        Asked = asked;
        _updated = time.Platform;
        _version++;
    }

    private void Require(string etag)
    {
        if (etag != Etag)
        {
            throw new PlatformException(FaultKind.Conflict, $"version '{etag}' was specified but current version is '{Etag}'");
        }
    }

    private int Percent(string? revision) => Asked.Where(target => target.Revision == revision).Sum(target => target.Percent);

    private bool IsReady(string revision) => StateOf(revision).Readiness == Readiness.Ready;

    private RevisionState StateOf(string revision)
    {
        if (!_revisions.TryGetValue(revision, out var known) || known.IsFailed)
        {
            return new() { Readiness = Readiness.Failed, Message = "The container does not start." };
        }

        return new() { Readiness = time.Platform >= known.ReadyAt ? Readiness.Ready : Readiness.Pending };
    }
}
