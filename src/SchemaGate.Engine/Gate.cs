using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Comparison.Schemas;
using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Rules;

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

        try
        {
            var findings = Compare(sides.Old, sides.New, request.Today);
            return new GateResult
            {
                Outcome = OutcomeOf(findings, request.Policy.FailOn),
                Findings = findings,
                Problems = [],
                FailOn = request.Policy.FailOn,
                OldVersion = TextOf(sides.Old.Version),
                NewVersion = TextOf(sides.New.Version),
                Title = TextOf(sides.New.Title),
            };
        }
        catch (InputException fault)
        {
            return CouldNotCompare(request, [fault.Problem]);
        }
    }

    private static string? TextOf(Node node) => node.Exists ? node.Text : null;

    private static IReadOnlyList<Finding> Compare(Contract old, Contract @new, DateOnly today)
    {
        var meanings = new SchemaMeanings(old, @new);
        var judge = new ContainmentJudge(ContainmentBudget.Default, meanings.Of);
        var schemas = new SchemaComparison(judge, meanings, today);
        var collector = new ChangeCollector();
        ContractComparison.Compare(old, @new, schemas, collector, today);
        new SchemaReport(schemas, collector, new WitnessLift(judge)).Write();
        return FindingBuilder.Build(collector.Changes, UnstableOperations.Of(old, @new));
    }

    private static GateOutcome OutcomeOf(IReadOnlyList<Finding> findings, FailOn failOn) => failOn switch
    {
        FailOn.Never => GateOutcome.Pass,
        FailOn.Info => findings.Count > 0 ? GateOutcome.Fail : GateOutcome.Pass,
        FailOn.Warning => findings.Any(finding => finding.Severity >= Severity.Warning) ? GateOutcome.Fail : GateOutcome.Pass,
        _ => findings.Any(finding => finding.Severity == Severity.Breaking) ? GateOutcome.Fail : GateOutcome.Pass,
    };

    private static GateResult CouldNotCompare(GateRequest request, IReadOnlyList<InputProblem> problems) => new()
    {
        Outcome = GateOutcome.CouldNotCompare,
        Findings = [],
        Problems = problems,
        FailOn = request.Policy.FailOn,
    };
}
