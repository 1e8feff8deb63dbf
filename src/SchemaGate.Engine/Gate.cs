namespace SchemaGate.Engine;

/// <summary>The one entry that every front calls.</summary>
public static class Gate
{
    /// <summary>Compares two documents. Unreadable input is an outcome, not an exception.</summary>
    public static GateResult Run(GateRequest request)
    {
        var sides = new BothSides(request);
        if (sides.Problems.Count > 0)
        {
            return CouldNotCompare(request, sides.Problems);
        }

        var gate = new PolicyGate(request, sides.Contracts);
        return Judge(request, gate, () => sides.Contracts.Find(gate.Terms));
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

        var gates = requests.Zip(sides, (request, side) => new PolicyGate(request, side.Contracts)).ToList();
        var composition = new Composition([.. sides.Select(side => side.Contracts)]);
        return [.. requests.Zip(gates).Select((pair, index) => Judge(pair.First, pair.Second, () => composition.Find(index, pair.Second.Terms)))];
    }

    /// <summary>Reads one document to the end and says everything that is wrong with it. Unreadable input is an answer, not an exception.</summary>
    public static IReadDocument Read(DocumentInput document, ReadLimits limits) => ReadDocument.Of(document, limits);

    private static GateResult Judge(GateRequest request, PolicyGate gate, Func<FoundChanges> find)
    {
        try
        {
            return gate.Judge(find());
        }
        catch (InputException fault)
        {
            return CouldNotCompare(request, [fault.Problem]);
        }
    }

    private static GateResult CouldNotCompare(GateRequest request, IReadOnlyList<InputProblem> problems) => new()
    {
        Outcome = GateOutcome.CouldNotCompare,
        Findings = [],
        Problems = problems,
        FailOn = request.Policy.FailOn,
    };
}
