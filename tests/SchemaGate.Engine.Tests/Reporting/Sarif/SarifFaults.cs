using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Referee;

namespace SchemaGate.Engine.Tests.Reporting.Sarif;

/// <summary>Judges SARIF files: by the official schema, and by what code scanning asks for beyond it.</summary>
internal static class SarifFaults
{
    public static IEnumerable<string> Of(AjvReferee referee, IReadOnlyList<GateRun> runs, IReadOnlyList<JsonNode> reports)
    {
        var answers = referee.Judge([new Question(OfficialSchemas.Sarif, null, reports)])[0]!;
        return runs.Zip(answers).Where(pair => !pair.Second).Select(pair => $"{pair.First.Documents[0].Document}: no valid SARIF")
            .Concat(reports.SelectMany(ForeignAddresses).Select(address => $"not a relative address: {address}"))
            .Concat(runs.Zip(reports).Where(pair => Results(pair.Second).Count() != Expected(pair.First)).Select(pair => $"{pair.First.Documents[0].Document}: results are missing"));
    }

    /// <summary>Code scanning refuses a whole file for one result without a relative address.</summary>
    private static IEnumerable<string?> ForeignAddresses(JsonNode sarif) =>
        Results(sarif).Select(result => (string?)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]).Where(IsForeign);

    private static bool IsForeign(string? address) =>
        !Uri.TryCreate(address, UriKind.Relative, out _) || address.StartsWith('/') || address.Contains("..", StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Results(JsonNode sarif) => sarif["runs"]!.AsArray().SelectMany(run => run!["results"]!.AsArray()).Select(result => result!);

    private static int Expected(GateRun run) => run.Findings.Count() + run.Suppressed.Count() + run.Problems.Count();
}
