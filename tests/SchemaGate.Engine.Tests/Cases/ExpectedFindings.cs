using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Cases;

/// <summary>Compares a result with an <c>expected.json</c>. What a written finding leaves out is not compared.</summary>
internal static class ExpectedFindings
{
    /// <summary>The differences, one a line; empty when the sets are the same.</summary>
    public static IReadOnlyList<string> Differences(JsonNode expected, GateResult result)
    {
        var actual = Render(result);
        var missing = new List<string>();
        foreach (var wanted in (expected["findings"]?.AsArray() ?? []).Concat(expected["problems"]?.AsArray() ?? []))
        {
            if (!actual.Remove(actual.FirstOrDefault(found => IsWithin(wanted, found))!))
            {
                missing.Add("expected, not found: " + wanted!.ToJsonString());
            }
        }

        return [.. missing, .. actual.Select(found => "found, not expected: " + found.ToJsonString())];
    }

    /// <summary>True when all that <paramref name="wanted"/> says is also said by <paramref name="found"/>.</summary>
    private static bool IsWithin(JsonNode? wanted, JsonNode? found) => (wanted, found) switch
    {
        (JsonObject some, JsonObject all) => some.All(member => all.TryGetPropertyValue(member.Key, out var value) && IsWithin(member.Value, value)),
        _ => JsonNode.DeepEquals(wanted, found),
    };

    private static List<JsonObject> Render(GateResult result) =>
        [.. result.Findings.Select(Render), .. result.Problems.Select(Render)];

    private static JsonObject Render(Finding finding) => new()
    {
        ["rule"] = finding.Rule,
        ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
        ["operations"] = new JsonArray([.. finding.Operations.Select(operation => JsonValue.Create(operation))]),
        ["pointer"] = new JsonObject { ["old"] = finding.Old?.Pointer, ["new"] = finding.New?.Pointer },
    };

    private static JsonObject Render(InputProblem problem) => new()
    {
        ["rule"] = problem.Rule,
        ["file"] = problem.Place.File,
        ["line"] = problem.Place.Line,
        ["column"] = problem.Place.Column,
    };
}
