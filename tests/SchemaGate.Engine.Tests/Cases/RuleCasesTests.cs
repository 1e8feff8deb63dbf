namespace SchemaGate.Engine.Tests.Cases;

/// <summary>Every case under <c>testdata/rules</c> gives exactly the findings that it lists.</summary>
public sealed class RuleCasesTests
{
    public static TheoryData<string> Cases { get; } = [.. RuleCase.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_exactly_the_expected_findings(string name)
    {
        var found = RuleCase.All.Single(candidate => candidate.Name == name);
        var result = CasePair.Compare(found.Folder, found.Today);
        var differences = ExpectedFindings.Differences(found.Expected, result);
        Assert.True(differences.Count == 0, $"{name}\n{string.Join('\n', differences)}\n\n{Verdict.Explain(result)}");
    }
}
