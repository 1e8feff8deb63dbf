using System.Text.Json.Nodes;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Referee;

namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>Real output against the published schema, judged by Ajv.</summary>
[Collection(RefereeCollection.Name)]
public sealed class ReportSchemaTests(AjvReferee referee)
{
    private static readonly JsonNode Schema = ReadSchema();

    [Fact]
    public void Reports_written_by_hand_fit()
    {
        Assert.True(Accepts(ReportOf(SampleResults.Failed)));
        Assert.True(Accepts(ReportOf(SampleResults.NotCompared)));
        Assert.True(Accepts(ReportOf(SampleResults.Failed with { Findings = [] })));
    }

    [Fact]
    public void The_report_of_every_case_fits()
    {
        var reports = RuleCase.All.Select(one => ReportOf(CasePair.Compare(one.Folder, one.Today))).ToList();

        var answers = referee.Judge([new Question(Schema, null, reports)])[0]!;

        Assert.NotEmpty(reports);
        Assert.Equal([], RuleCase.All.Zip(answers).Where(pair => !pair.Second).Select(pair => pair.First.Name));
    }

    [Theory]
    [InlineData("outcome", "\"passed\"")]
    [InlineData("failOn", "null")]
    [InlineData("summary", "null")]
    [InlineData("summary", """{"breaking":-1,"warning":0,"info":0}""")]
    [InlineData("documents", "[]")]
    [InlineData("suppressed", """[{"finding":null}]""")]
    [InlineData("findings", "null")]
    [InlineData("findings", """[{"rule":"SG1001"}]""")]
    [InlineData("problems", """[{"rule":"SG9001","name":"unreadable-document","message":"m","place":null}]""")]
    [InlineData("more", "1")]
    public void Anything_else_is_refused(string member, string value)
    {
        var report = ReportOf(SampleResults.Failed);
        report[member] = JsonNode.Parse(value);

        Assert.False(Accepts(report));
    }

    [Theory]
    [InlineData("severity", "\"error\"")]
    [InlineData("rule", "\"4102\"")]
    [InlineData("operations", "null")]
    [InlineData("old", """{"file":"a","line":0,"column":1,"pointer":"","value":null}""")]
    [InlineData("old", """{"file":"a","line":1,"column":1,"pointer":"paths","value":null}""")]
    [InlineData("witness", """{"value":1,"acceptedBy":"both","oldPointer":"","newPointer":""}""")]
    [InlineData("identity", "\"\"")]
    public void A_finding_with_anything_else_is_refused(string member, string value)
    {
        var report = ReportOf(SampleResults.Failed);
        report["findings"]![0]![member] = JsonNode.Parse(value);

        Assert.False(Accepts(report));
    }

    private bool Accepts(JsonNode report) => referee.Accepts(Schema, null, report);

    private static JsonNode ReportOf(GateResult result)
    {
        using var output = new MemoryStream();
        new JsonReport().Write(SampleResults.Run(result), output);
        return JsonNode.Parse(output.ToArray())!;
    }

    private static JsonNode ReadSchema()
    {
        using var schema = ReportSchema.Open();
        return JsonNode.Parse(schema)!;
    }
}
