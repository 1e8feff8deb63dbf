using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.Cases;

/// <summary>
/// Cases with a reasoned verdict: <c>breaking</c> fails the gate; <c>warning</c> and <c>info</c> are the heaviest finding; <c>none</c>
/// is no finding at all; <c>error</c> is "could not compare".
/// </summary>
public sealed class ContractCasesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Cases { get; } = [.. ContractCase.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gets_the_expected_verdict(string name)
    {
        var found = ContractCase.All.Single(candidate => candidate.Name == name);
        var result = CasePair.Compare(found.Folder, CasePair.Today);
        var (expected, verdict) = ((string?)found.Expected["verdict"], Verdict.Of(result));
        Assert.True(expected == verdict, $"{name}: expected {expected} ({found.Expected["why"]}), got {verdict}\n{Verdict.Explain(result)}");
        Assert.Equal(verdict switch { "breaking" => GateOutcome.Fail, "error" => GateOutcome.CouldNotCompare, _ => GateOutcome.Pass }, result.Outcome);
    }

    [Fact]
    public void Reads_the_corpus_where_there_is_one()
    {
        if (ContractCase.Shared.Count == 0)
        {
            output.WriteLine(Corpus.AbsenceOf("cases/contract") + " The repository's own cases ran.");
        }

        Assert.Equal(Corpus.FoldersIn("cases", "contract").Count, ContractCase.Shared.Count);
        Assert.NotEmpty(ContractCase.Own);
    }
}
