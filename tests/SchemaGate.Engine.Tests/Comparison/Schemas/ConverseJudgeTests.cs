using System.Text;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Reporting;

namespace SchemaGate.Engine.Tests.Comparison.Schemas;

/// <summary>Of long documents the converse questions are answered on a thread of their own; that changes no answer.</summary>
public sealed class ConverseJudgeTests
{
    private const int Long = 200_000;

    public static TheoryData<string> Cases { get; } = [.. RuleCase.All
        .Where(found => File.Exists(Path.Combine(found.Folder, "old.json")) && File.Exists(Path.Combine(found.Folder, "new.json")))
        .Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_long_document_gives_what_a_short_one_gives(string name)
    {
        var folder = RuleCase.All.Single(found => found.Name == name).Folder;
        Assert.Equal(Compare(folder, 0), Compare(folder, Long));
    }

    [Fact]
    public void A_padded_document_is_long_as_it_is_read() => Assert.InRange(
        DocumentReader.Read(Bounded("1", Long), new ReadLimits()).Tape.Text.Length, Long, Long + 1_000);

    [Theory]
    [InlineData(0)]
    [InlineData(Long)]
    public void What_cannot_be_compared_is_told_once(int length)
    {
        var digits = new string('9', 5_000);
        var result = Gate.Run(Request(Bounded("1", length), Bounded(digits, length)));
        var problem = Assert.Single(result.Problems);
        Assert.Equal("This number has more digits than can be compared.", problem.Message);
    }

    private static string Compare(string folder, int length) => ReportText.Of(
        new JsonReport(),
        SampleResults.Run(Gate.Run(Request(Padded(Path.Combine(folder, "old.json"), length), Padded(Path.Combine(folder, "new.json"), length)))));

    private static GateRequest Request(DocumentInput old, DocumentInput @new) => new() { Old = old, New = @new, Today = CasePair.Today };

    private static DocumentInput Padded(string file, int length) => new(Path.GetFileName(file), Padded(File.ReadAllBytes(file), length));

    /// <summary>Empty lines after the end: nothing else gets another place, and they are no indentation, which is not kept.</summary>
    private static byte[] Padded(byte[] content, int length) => [.. content, .. Enumerable.Repeat((byte)'\n', length)];

    private static DocumentInput Bounded(string maximum, int length) => new("api.json", Padded(Encoding.UTF8.GetBytes(
        """
        {"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{
          "description":"d","content":{"application/json":{"schema":{"type":"integer","maximum":MAXIMUM}}}}}}}}}
        """.Replace("MAXIMUM", maximum, StringComparison.Ordinal)), length));
}
