using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Cli.Deploying.Contracts;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.CloudRun;
using SchemaGate.Prometheus;

namespace SchemaGate.Cli.Deploying;

/// <summary>One rollout, as asked for.</summary>
internal sealed record RolloutTask
{
    public required ServiceSettings Service { get; init; }

    public CanaryPolicy Policy { get; init; } = new();

    /// <summary>Where the canary is measured; null for Cloud Monitoring.</summary>
    public PrometheusSettings? Prometheus { get; init; }

    /// <summary>How the canary is called before it gets traffic; null when it is not.</summary>
    public SmokeRequest? Smoke { get; init; }

    /// <summary>The contract that the canary must serve before it gets traffic; null when it is not asked for it.</summary>
    public ServedDocument? Document { get; init; }

    /// <summary>Image to deploy; null when the revision is there.</summary>
    public string? Image { get; init; }

    /// <summary>Short name of the canary revision; null to let the service say, or to make one up.</summary>
    public string? Revision { get; init; }

    /// <summary>Short name of the revision to go back to; null to let the service say.</summary>
    public string? Stable { get; init; }

    /// <summary>True: what is running or was left is taken over.</summary>
    public bool IsTakeOver { get; init; }

    /// <summary>True: a split that someone made by hand is taken over, too.</summary>
    public bool AdoptsSplit { get; init; }

    /// <summary>True: what is taken over keeps the steps that it began with.</summary>
    public bool KeepsSteps { get; init; } = true;

    /// <summary>What a person wants; null to let the rollout go its way.</summary>
    public OperatorRequest? Request { get; init; }

    /// <summary>True: only say what would be done.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>The plan of a run that begins now.</summary>
    /// <param name="now">Makes its names unique.</param>
    /// <param name="owner">Names the process.</param>
    public RolloutPlan PlanAt(DateTimeOffset now, string owner) => new()
    {
        Id = $"r{now.UtcDateTime:yyMMddHHmmss}-{Guid.NewGuid().ToString("N")[..4]}",
        Service = Service.Address.Service,
        Image = Image,
        Revision = Revision ?? (Image is null ? null : $"{Service.Address.Service}-{now.UtcDateTime:yyMMdd-HHmmss}"),
        Stable = Stable,
        Owner = owner,
        IsTakeOver = IsTakeOver,
        AdoptsSplit = AdoptsSplit,
        KeepsSteps = KeepsSteps,
        Request = Request,
        IsSmokeChecked = Smoke is not null || Document is not null,
        Policy = Policy,
    };
}
