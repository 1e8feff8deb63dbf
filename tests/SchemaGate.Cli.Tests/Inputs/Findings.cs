using System.Text.Json.Nodes;

namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>What the tool found, one line a finding: the document, the rule, its operations, the files. Versions are not this story's.</summary>
internal static class Findings
{
    public static IEnumerable<string> Of(ToolRun run) => JsonNode.Parse(run.Output)!["findings"]!.AsArray().Where(finding => (string?)finding!["rule"] != "SG7031").Select(finding =>
        $"{finding!["document"]} {finding["rule"]} {finding["operations"]!.ToJsonString()} {FileOf(finding["old"])} {FileOf(finding["new"])}");

    /// <summary>The names of the compared documents, in order.</summary>
    public static IEnumerable<string> Documents(ToolRun run) => JsonNode.Parse(run.Output)!["documents"]!.AsArray().Select(document => (string)document!["name"]!);

    private static string FileOf(JsonNode? place) => (string?)place?["file"] ?? "-";
}
