using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>Keeps a gate from passing what it never looked at: filters that leave out every operation are a slip, not a promise that was kept.</summary>
public static class EmptyScope
{
    /// <summary>A run in which the filters leave out every operation of every document could not compare; every other is as it was.</summary>
    /// <param name="run">What was found.</param>
    /// <param name="policy">What it was judged by.</param>
    public static GateRun Refuse(GateRun run, GatePolicy policy)
    {
        var results = run.Documents.Select(document => document.Result).ToList();
        return IsEmpty(results)
            ? run with { Documents = [.. run.Documents.Select((document, index) => document with { Result = Unseen(document.Result, index == 0 ? [Problem(results, policy, document.New)] : []) })] }
            : run;
    }

    /// <summary>The same for one document.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="policy">What it was judged by.</param>
    /// <param name="document">What messages call the document.</param>
    public static GateResult Refuse(GateResult result, GatePolicy policy, string document) =>
        IsEmpty([result]) ? Unseen(result, [Problem([result], policy, document)]) : result;

    private static bool IsEmpty(List<GateResult> results) =>
        results.TrueForAll(result => result.Outcome != GateOutcome.CouldNotCompare && IsAll(result.Policy.Old) && IsAll(result.Policy.New))
        && results.Exists(result => result.Policy.Old.Operations + result.Policy.New.Operations > 0);

    private static bool IsAll(ScopeCount count) => count.LeftOut == count.Operations;

    private static GateResult Unseen(GateResult result, IReadOnlyList<InputProblem> problems) =>
        new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = problems, FailOn = result.FailOn };

    private static InputProblem Problem(List<GateResult> results, GatePolicy policy, string document) => InputRules.NothingInScope.At(
        policy.Filters.Select(filter => filter.Place).FirstOrDefault(place => place is not null) ?? new Place(document, 1, 1, string.Empty),
        $"The filters leave out every operation ({results.Sum(result => result.Policy.Old.Operations)} in the old, {results.Sum(result => result.Policy.New.Operations)} in the new). Mend them so that they keep what clients call, or do not check this document.");
}
