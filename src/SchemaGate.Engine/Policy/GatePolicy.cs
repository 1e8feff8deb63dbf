using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy;

/// <summary>What a team decided about its gate. It changes what findings weigh and what is compared, never what is true.</summary>
public sealed record GatePolicy
{
    /// <summary>What holds where nobody decided anything.</summary>
    public static GatePolicy Default { get; } = new();

    /// <summary>The lightest finding that fails the gate.</summary>
    public FailOn FailOn { get; init; } = FailOn.Breaking;

    /// <summary>The levels to start from.</summary>
    public RuleProfile Profile { get; init; }

    /// <summary>The team's own levels by rule id; they win over everything else.</summary>
    public ImmutableSortedDictionary<string, RuleLevels> Rules { get; init; } = ImmutableSortedDictionary.Create<string, RuleLevels>(StringComparer.Ordinal);

    /// <summary>Which operations are compared; all of them when empty.</summary>
    public ImmutableArray<OperationFilter> Filters { get; init; } = [];

    /// <summary>How the paths of the old document are rewritten before operations are paired.</summary>
    public PathRewriting OldPaths { get; init; } = PathRewriting.None;

    /// <summary>How the paths of the new document are rewritten before operations are paired.</summary>
    public PathRewriting NewPaths { get; init; } = PathRewriting.None;

    /// <summary>True when servers that came or went are off.</summary>
    public bool IgnoreServers { get; init; }

    /// <summary>How things are to be deprecated before they go.</summary>
    public DeprecationPolicy Deprecation { get; init; } = new();

    /// <summary>The levels of <c>x-stability-level</c> at which operations may break and anything may go.</summary>
    public ImmutableSortedSet<StabilityLevel> FreeLevels { get; init; } = [StabilityLevel.Draft, StabilityLevel.Alpha];

    /// <summary>True when a new major version (for 0.x a new minor one) of the API may break clients.</summary>
    public bool AllowBreakingOnMajor { get; init; }

    /// <summary>What clients are to expect of enums.</summary>
    public EnumPolicy Enums { get; init; } = new();

    /// <summary>On what terms things may go.</summary>
    internal LifecycleTerms TermsOn(DateOnly today) => new(today) { FreeLevels = FreeLevels, MinimumDays = Deprecation.MinimumDays };
}
