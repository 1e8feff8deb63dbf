namespace SchemaGate.Engine.Reporting;

/// <summary>What a reader of a report must know of the policy: what it kept out, and which of its settings had nothing to do.</summary>
public static class RunNotes
{
    /// <summary>One sentence each; none where no policy kept anything out.</summary>
    public static IEnumerable<string> Of(GateRun run) => Of(run.Documents);

    internal static IEnumerable<string> Of(IReadOnlyList<DocumentResult> documents)
    {
        var policies = documents.Where(document => document.Result.Outcome != GateOutcome.CouldNotCompare).Select(document => document.Result.Policy).ToList();
        return [.. LeftOut(policies), .. Off(policies), .. Idle(policies)];
    }

    private static IEnumerable<string> LeftOut(List<PolicyEffects> policies)
    {
        var (old, @new) = (Sum(policies, policy => policy.Old), Sum(policies, policy => policy.New));
        if (old.LeftOut + @new.LeftOut > 0)
        {
            yield return $"Filters leave out {old.LeftOut} of {Operations(old)} in the old, {@new.LeftOut} of {Operations(@new)} in the new.";
        }
    }

    private static IEnumerable<string> Off(List<PolicyEffects> policies)
    {
        var off = policies.Sum(policy => policy.Off);
        if (off > 0)
        {
            yield return $"{off} {(off == 1 ? "finding is" : "findings are")} not reported: {(off == 1 ? "its rule is" : "their rules are")} off.";
        }
    }

    /// <summary>Of several documents, one that a setting concerns is enough.</summary>
    private static IEnumerable<string> Idle(List<PolicyEffects> policies) => policies.Count == 0
        ? []
        : policies[0].Idle.Where(setting => policies.All(policy => policy.Idle.Contains(setting))).Select(setting => $"Nothing matches {setting}.");

    private static ScopeCount Sum(List<PolicyEffects> policies, Func<PolicyEffects, ScopeCount> side) =>
        new(policies.Sum(policy => side(policy).Operations), policies.Sum(policy => side(policy).LeftOut));

    private static string Operations(ScopeCount count) => $"{count.Operations} operation{(count.Operations == 1 ? "" : "s")}";
}
