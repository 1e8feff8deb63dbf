using System.Text.Json.Nodes;
using SchemaGate.Metrics.Canary;
using SchemaGate.Tests.Npm;

namespace SchemaGate.Metrics.Tests.Grafana;

public sealed class DashboardTests
{
    private static readonly Lazy<NpmFolder> Types = new(() => new(Repository.PathOf("tests", "SchemaGate.Metrics.Tests", "Grafana", "types")));

    [Fact]
    public void It_fits_Grafanas_own_types() => Assert.Equal("", Types.Value.Run("check.cjs", Dashboard.File));

    /// <summary>The check itself sees what is wrong.</summary>
    [Theory]
    [InlineData("schemaVersion", "\"42\"", "Type 'string' is not assignable to type 'number'.")]
    [InlineData("panels/0/gridpos", "{}", "'\"gridpos\"' does not exist")]
    [InlineData("panels/0/options/colorMode", "\"colour\"", "Type '\"colour\"' is not assignable to type ")]
    [InlineData("panels/6/options/tooltips", "{}", "'\"tooltips\"' does not exist")]
    [InlineData("panels/6/fieldConfig/defaults/custom/lineWitdh", "1", "'\"lineWitdh\"' does not exist")]
    [InlineData("templating/list/0/type", "\"ds\"", "Type '\"ds\"' is not assignable to type 'VariableType'.")]
    public void A_mistake_in_it_is_named(string place, string value, string expected)
    {
        using var folder = new TemporaryFolder();
        var dashboard = Dashboard.Read();
        var steps = place.Split('/');
        var parent = steps[..^1].Aggregate(dashboard, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);

        Assert.Contains(expected, Types.Value.Run("check.cjs", folder.Write("dashboard.json", dashboard.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_found_by_its_address() => Assert.Equal("deployment-status", Dashboard.Read()["uid"]!.GetValue<string>());

    [Fact]
    public void It_has_ten_panels() => Assert.Equal(
        [
            "Active canaries", "Canary error rate", "Canary P95 latency", "Success rate", "Deployments", "Traffic split", "Error rate, canary and stable", "Latency, canary and stable",
            "Rollback events", "Recent deployment logs",
        ],
        Dashboard.Panels.Select(Dashboard.TitleOf));

    [Fact]
    public void Each_panel_is_explained_and_has_a_unit() => Assert.All(Dashboard.Panels, panel =>
    {
        Assert.NotEqual("", panel["description"]!.GetValue<string>());
        Assert.NotEqual("", panel["fieldConfig"]!["defaults"]!["unit"]!.GetValue<string>());
    });

    /// <summary>A new phase needs its colour.</summary>
    [Fact]
    public void Each_phase_has_a_colour() => Assert.Equal(
        Enum.GetNames<CanaryPhase>().Select(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName),
        Dashboard.Panels.Single(panel => Dashboard.TitleOf(panel) == "Deployments")["fieldConfig"]!["overrides"]!.AsArray().SelectMany(part => part!["properties"]!.AsArray())
            .Single(property => property!["id"]!.GetValue<string>() == "mappings")!["value"]![0]!["options"]!.AsObject().Select(phase => phase.Key));

    /// <summary>What has one name in two environments is two things; several dashboards of one ledger are one.</summary>
    [Fact]
    public void Environments_are_kept_apart() => Assert.DoesNotContain(
        Dashboard.Expressions,
        each => each.Expression.Contains("by (service)", StringComparison.Ordinal) || each.Expression.Contains("by (service, role)", StringComparison.Ordinal));

    [Fact]
    public void Data_sources_are_chosen_by_the_reader() => Assert.All(
        Dashboard.Panels.SelectMany(panel => panel["targets"]!.AsArray().Append(panel)),
        part => Assert.Contains(part!["datasource"]!["uid"]!.GetValue<string>(), new[] { "${datasource}", "${logs}" }));

    [Fact]
    public void Panels_do_not_overlap()
    {
        var cells = Dashboard.Panels.Select(panel => panel["gridPos"]!).SelectMany(place =>
            from x in Enumerable.Range(place["x"]!.GetValue<int>(), place["w"]!.GetValue<int>())
            from y in Enumerable.Range(place["y"]!.GetValue<int>(), place["h"]!.GetValue<int>())
            select (x, y)).ToList();

        Assert.Equal(cells.Count, cells.Distinct().Count());
        Assert.Equal((0, 23), (cells.Min(cell => cell.x), cells.Max(cell => cell.x)));
    }
}
