using SchemaGate.Engine.Policy;

namespace SchemaGate.Engine.Tests;

public sealed class ApiContractTests
{
    private const string Old = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"x"}}},"delete":{"responses":{"204":{"description":"x"}}}}}}""";
    private const string New = """{"openapi":"3.1.0","info":{"title":"T","version":"2"},"paths":{"/a":{"get":{"responses":{"200":{"description":"x"}}}}}}""";

    private static readonly ApiContract Baseline = ApiContract.Load(Old, "old");

    [Fact]
    public void The_same_contract_is_kept() => ApiContract.Load(Old).AssertCompatibleWith(Baseline);

    [Fact]
    public void A_broken_contract_lists_why()
    {
        var broken = Assert.Throws<ContractBrokenException>(() => ApiContract.Load(New, "new").AssertCompatibleWith(Baseline));

        Assert.Equal(GateOutcome.Fail, broken.Result.Outcome);
        Assert.Equal(
            """
            The contract breaks its clients: 1 breaking, 0 warnings, 0 info (fails on breaking).
            new(1,69): breaking SG1001: Operation 'DELETE /a' was removed without being deprecated first: a client that calls it gets an error. | Before: old:1:127 {"responses":{"204":{"description":"x"}}} | In: DELETE /a
            Why, and what to do instead: schemagate explain SG1001
            """,
            broken.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_cannot_be_compared_is_no_pass()
    {
        var broken = Assert.Throws<ContractBrokenException>(() => ApiContract.Load("nothing", "new").AssertCompatibleWith(Baseline));

        Assert.Equal(GateOutcome.CouldNotCompare, broken.Result.Outcome);
        Assert.StartsWith("The contracts could not be compared.\nnew(1,", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_decide_what_fails() =>
        ApiContract.Load(New).AssertCompatibleWith(Baseline, new ContractTerms { Policy = GatePolicy.Default with { FailOn = FailOn.Never } });

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("no-such.json", Assert.Throws<InputException>(() => ApiContract.LoadFile("no-such.json")).Problem.Place.File);
}
