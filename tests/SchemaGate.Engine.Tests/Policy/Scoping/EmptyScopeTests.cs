using SchemaGate.Engine.Policy.Scoping;

namespace SchemaGate.Engine.Tests.Policy.Scoping;

public sealed class EmptyScopeTests
{
    private const string Filter = "paths: {include: [/v1/**]}";
    private const string Read = "\"/v2\":{\"get\":{\"responses\":{}} }";
    private const string Both = "\"/v2\":{\"get\":{\"responses\":{}},\"post\":{\"responses\":{}} }";
    private const string InScope = "\"/v1/a\":{\"get\":{\"responses\":{}} }";

    [Fact]
    public void Filters_that_leave_out_every_operation_compare_nothing()
    {
        var result = Refuse(Filter, Read, Both);

        Assert.Equal((GateOutcome.CouldNotCompare, 0), (result.Outcome, result.Findings.Count));
        Assert.Equal(
            [new InputProblem("SG9304", "nothing-in-scope", "The filters leave out every operation (1 in the old, 2 in the new). Mend them so that they keep what clients call, or do not check this document.", new Place("schemagate.yml", 1, 19, "/paths/include/0"))],
            result.Problems);
    }

    [Theory]
    [InlineData(Filter, InScope, InScope)]
    [InlineData(Filter, InScope, Read)]
    [InlineData(Filter, Read, InScope)]
    [InlineData(Filter, "", "")]
    [InlineData("", Read, Read)]
    public void One_operation_in_scope_on_either_side_is_enough(string yaml, string old, string @new)
    {
        var result = Comparisons.Run(yaml, old, @new);

        Assert.Same(result, EmptyScope.Refuse(result, Configurations.PolicyOf(yaml), "new.json"));
        Assert.NotEqual(GateOutcome.CouldNotCompare, result.Outcome);
    }

    [Fact]
    public void Of_several_documents_one_in_scope_is_enough()
    {
        var run = RunOf(Comparisons.Run(Filter, Read, Read), Comparisons.Run(Filter, InScope, InScope));

        Assert.Same(run, EmptyScope.Refuse(run, Configurations.PolicyOf(Filter)));
    }

    [Fact]
    public void Several_without_any_are_one_problem()
    {
        var run = EmptyScope.Refuse(RunOf(Comparisons.Run(Filter, Read, Read), Comparisons.Run(Filter, Read, Both)), Configurations.PolicyOf(Filter));

        Assert.Equal([GateOutcome.CouldNotCompare, GateOutcome.CouldNotCompare], run.Documents.Select(document => document.Result.Outcome));
        Assert.Equal(["The filters leave out every operation (2 in the old, 3 in the new). Mend them so that they keep what clients call, or do not check this document."], run.Problems.Select(problem => problem.Problem.Message));
    }

    private static GateResult Refuse(string yaml, string old, string @new) => EmptyScope.Refuse(Comparisons.Run(yaml, old, @new), Configurations.PolicyOf(yaml), "new.json");

    private static GateRun RunOf(params GateResult[] results) => new() { Documents = [.. results.Select((result, at) => new DocumentResult($"{at}", "old", "new", result))], FailOn = FailOn.Breaking };
}
