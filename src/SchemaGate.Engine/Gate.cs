using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine;

/// <summary>The one entry that every front calls.</summary>
public static class Gate
{
    /// <summary>Compares two documents. Unreadable input is an outcome, not an exception.</summary>
    public static GateResult Run(GateRequest request)
    {
        var sides = new BothSides(request);
        return sides.Problems.Count > 0
            ? CouldNotCompare(request, sides.Problems)
            : Judge(request, sides.Contracts, () => sides.Contracts.Find(request.Today));
    }

    /// <summary>Compares documents that are one API together: an operation that moved from one to another is no break.</summary>
    /// <param name="requests">One for each document, under its name on both sides.</param>
    /// <returns>
    /// One result for each request; a finding is with the document that holds the operation now. When one document cannot be read
    /// nothing is compared, because an operation may have moved there; only that document's result has problems.
    /// </returns>
    public static IReadOnlyList<GateResult> RunComposed(IReadOnlyList<GateRequest> requests)
    {
        var sides = requests.Select(request => new BothSides(request)).ToList();
        if (sides.Exists(side => side.Problems.Count > 0))
        {
            return [.. requests.Zip(sides, (request, side) => CouldNotCompare(request, side.Problems))];
        }

        var composition = new Composition([.. sides.Select(side => side.Contracts)]);
        return [.. requests.Select((request, index) => Judge(request, sides[index].Contracts, () => composition.Find(index, request.Today)))];
    }

    /// <summary>Reads one document to the end and says everything that is wrong with it. Unreadable input is an answer, not an exception.</summary>
    public static IReadDocument Read(DocumentInput document, ReadLimits limits) => ReadDocument.Of(document, limits);

    private static GateResult Judge(GateRequest request, ContractSides sides, Func<FoundChanges> find)
    {
        try
        {
            var (changes, unstable) = find();
            var findings = FindingBuilder.Build(changes, unstable);
            var result = new GateResult
            {
                Outcome = GateOutcomes.Of(findings, request.Policy.FailOn),
                Findings = findings,
                Problems = [],
                FailOn = request.Policy.FailOn,
                OldVersion = TextOf(sides.Old?.Version),
                NewVersion = TextOf(sides.New?.Version),
                Title = TextOf((sides.New ?? sides.Old)?.Title),
            };
            return new SuppressionFilter(request.Suppressions, request.Document ?? (request.New ?? request.Old)?.Name ?? string.Empty, request.Today).Apply(result);
        }
        catch (InputException fault)
        {
            return CouldNotCompare(request, [fault.Problem]);
        }
    }

    private static string? TextOf(Node? node) => node is { Exists: true } text ? text.Text : null;

    private static GateResult CouldNotCompare(GateRequest request, IReadOnlyList<InputProblem> problems) => new()
    {
        Outcome = GateOutcome.CouldNotCompare,
        Findings = [],
        Problems = problems,
        FailOn = request.Policy.FailOn,
    };
}
