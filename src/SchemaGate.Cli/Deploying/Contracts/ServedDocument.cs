using SchemaGate.Engine;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Deploying.Contracts;

/// <summary>The contract that a canary must really serve before it gets traffic.</summary>
/// <param name="Path">Where it serves its own, below the address of its tag.</param>
/// <param name="Expected">The document that the gate has checked.</param>
/// <param name="Policy">What the team decided.</param>
/// <param name="Today">The day against which dates are judged.</param>
internal sealed record ServedDocument(string Path, DocumentInput Expected, GatePolicy Policy, DateOnly Today)
{
    /// <summary>Identity token to ask for it with; null to ask without one.</summary>
    public string? Token { get; init; }

    /// <summary>What the served document means to clients of the expected one.</summary>
    /// <param name="served">What the canary serves.</param>
    // The servers are left out, because under its tag a revision has another address. Both sides are spelled as the new one is.
    public GateResult Compare(DocumentInput served) => Gate.Run(new()
    {
        Old = Expected,
        New = served,
        Policy = Policy with { FailOn = FailOn.Breaking, OldPaths = Policy.NewPaths, IgnoreServers = true, AllowBreakingOnMajor = false },
        Today = Today,
    });
}
