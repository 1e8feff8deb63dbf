using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.Cases;

/// <summary>
/// Cases with a reasoned verdict, kept outside the repository: <c>breaking</c> fails the gate; <c>warning</c> and <c>info</c> are the
/// heaviest finding; <c>none</c> is no finding at all; <c>error</c> is "could not compare".
/// </summary>
public sealed class ContractCasesTests(ITestOutputHelper output)
{
    private const string Absent = "(no corpus)";

    public static TheoryData<string> Cases { get; } = Corpus.FoldersIn("cases", "contract") is { Count: > 0 } folders
        ? [.. folders.Select(folder => Path.GetFileName(folder))]
        : [Absent];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gets_the_expected_verdict(string name)
    {
        if (name == Absent)
        {
            output.WriteLine(Corpus.AbsenceOf("cases/contract") + " The repository's own cases (RuleCasesTests) ran.");
            Assert.NotEmpty(RuleCase.All);
            return;
        }

        var folder = Path.Combine(Corpus.Root, "cases", "contract", name);
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")))!;
        var result = CasePair.Compare(folder, CasePair.Today);
        Assert.True((string?)expected["verdict"] == Verdict.Of(result), $"{name}: expected {expected["verdict"]} ({expected["why"]}), got {Verdict.Of(result)}\n{Verdict.Explain(result)}");
        Assert.Equal(Verdict.Of(result) switch { "breaking" => GateOutcome.Fail, "error" => GateOutcome.CouldNotCompare, _ => GateOutcome.Pass }, result.Outcome);
    }
}
