using System.Globalization;
using Microsoft.Build.Utilities;
using Microsoft.Extensions.Time.Testing;

namespace SchemaGate.MSBuild.Tests;

public sealed class SchemaGateCheckTests : IDisposable
{
    private const string Removed = "openapi/orders.json(1,143): error SG1001: Operation 'DELETE /orders' was removed without being deprecated first: a client that calls it gets an error. | Before: openapi/orders.json:1:143 {\"responses\":{\"204\":{\"description\":\"None\"}}} | In: DELETE /orders";

    private const string Hint = " | If it is meant: dotnet build -p:SchemaGateWriteSuppressions=true accepts the breaks, -p:SchemaGateUpdateBaseline=true makes this document the new baseline";

    private const string NoBaseline = "There is no baseline for the document 'orders' yet, so nothing is compared. Create it with `dotnet build -p:SchemaGateUpdateBaseline=true` and commit it.";

    private readonly ProjectFolder _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Without_a_baseline_the_build_passes_and_says_how_to_create_one()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);

        var (passed, log) = _project.Build(task => task.TreatWarningsAsErrors = true);

        Assert.True(passed);
        Assert.Equal([$"openapi/orders.json(1,1): warning SG9601: {NoBaseline}"], log.Diagnostics);
    }

    [Fact]
    public void A_baseline_that_is_required_is_missed_as_an_error()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);

        var (passed, log) = _project.Build(task => task.BaselineRequired = true);

        Assert.False(passed);
        Assert.Equal([$"openapi/orders.json(1,1): error SG9601: {NoBaseline}"], log.Diagnostics);
    }

    [Fact]
    public void The_same_document_passes_in_silence_and_is_not_compared_again()
    {
        Accepted();

        var (passed, log) = _project.Build();

        Assert.True(passed);
        Assert.Equal([], log.Diagnostics);
        Assert.True(_project.Exists("obj/P.schemagate.first.stamp"));
    }

    [Fact]
    public void A_break_is_an_error_at_its_place_and_again_in_the_next_build()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        Assert.Equal([], FirstBreak(_project.Build()).Messages);
        Assert.False(_project.Exists("obj/P.schemagate.first.stamp"));
        FirstBreak(_project.Build());
    }

    [Fact]
    public void An_error_has_a_link_to_its_rule()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        Assert.Equal([Engine.Reporting.RuleTexts.Of("SG1001", "operation-removed").Address], FirstBreak(_project.Build()).Links);
    }

    [Fact]
    public void NoWarn_turns_a_rule_off()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        var (passed, log) = _project.Build(task => task.SilencedCodes = "CS1591;sg1001");

        Assert.True(passed);
        Assert.DoesNotContain(log.Diagnostics, line => line.Contains("SG1001", StringComparison.Ordinal));
    }

    [Fact]
    public void Never_failing_still_warns()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        var (passed, log) = _project.Build(task => task.FailOn = "never");

        Assert.True(passed);
        Assert.Equal(Removed.Replace("error SG1001", "warning SG1001", StringComparison.Ordinal), log.Diagnostics[0]);
    }

    [Fact]
    public void A_baseline_that_was_here_and_is_gone_is_an_error_until_it_is_back()
    {
        Accepted();
        _project.Build();
        File.Delete(_project.PathOf("openapi/orders.json"));
        const string Gone = "openapi/orders.json(1,1): error SG9601: The baseline of the document 'orders' was here and is gone, so nothing is compared. Restore it from the repository, or create it anew with `dotnet build -p:SchemaGateUpdateBaseline=true`.";

        Assert.Equal([Gone], _project.Build().Log.Diagnostics);
        Assert.Equal([Gone], _project.Build().Log.Diagnostics);
    }

    [Fact]
    public void A_baseline_without_a_document_means_that_all_of_it_was_removed()
    {
        Accepted();
        _project.Write("obj/other.json", ProjectFolder.Orders);
        _project.Write("openapi/other.json", ProjectFolder.Orders);
        _project.Write("openapi/notes.json", """{"note":"no document"}""");

        var (passed, log) = _project.Build(null, ProjectFolder.Generated("obj/other.json"));

        Assert.False(passed);
        Assert.Equal($"openapi/orders.json(1,1): error SG1090: The document 'Orders' was removed: clients that call its operations get errors. | Before: openapi/orders.json:1:1 | In: DELETE /orders, GET /orders{Hint}", Assert.Single(log.Diagnostics));
    }

    [Fact]
    public void A_document_that_was_not_written_says_what_to_do()
    {
        Accepted();
        File.Delete(_project.PathOf("obj/orders.json"));

        var (passed, log) = _project.Build();

        Assert.False(passed);
        Assert.Equal(["obj/orders.json(1,1): error SG9001: The document is gone although the build wrote it before; it is only written again when the project is compiled. Run `dotnet build --no-incremental`."], log.Diagnostics);
    }

    [Fact]
    public void A_hand_written_document_that_is_not_there_is_named()
    {
        var (passed, log) = _project.Build(null, new TaskItem("api/orders.yaml"));

        Assert.False(passed);
        Assert.Equal(["api/orders.yaml(1,1): error SG9001: The file does not exist. Check the path; it starts at the current folder."], log.Diagnostics);
    }

    [Theory]
    [InlineData("""{"openapi":"3.1.0","paths":""")]
    [InlineData("")]
    public void A_broken_document_is_an_error_with_its_place(string text)
    {
        Accepted();
        _project.Write("obj/orders.json", text);

        var (passed, log) = _project.Build();

        Assert.False(passed);
        Assert.StartsWith("obj/orders.json(1,", Assert.Single(log.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_above_the_project_holds()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);
        _project.Write("schemagate.yml", "rules:\n  operation-removed: info\n");

        var (passed, log) = _project.Build();

        Assert.True(passed);
        Assert.Contains(log.Diagnostics, line => line.StartsWith("openapi/orders.json(1,143): message SG1001: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_configuration_is_an_error_at_its_line()
    {
        Accepted();
        _project.Write("schemagate.yml", "rules:\n  no-such-rule: info\n");

        var (passed, log) = _project.Build();

        Assert.False(passed);
        Assert.StartsWith("schemagate.yml(2,", Assert.Single(log.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sometimes", null, "P.csproj(1,1): error SG9301: SchemaGateFailOn is 'sometimes'. Give one of: breaking, warning, info, never.")]
    [InlineData(null, "tomorrow", "P.csproj(1,1): error SG9301: SchemaGateUntil is 'tomorrow'. Give a day as yyyy-MM-dd.")]
    public void A_property_that_means_nothing_is_named(string? failOn, string? until, string expected)
    {
        var (passed, log) = _project.Build(task => (task.FailOn, task.Until) = (failOn, until));

        Assert.False(passed);
        Assert.Equal([expected], log.Diagnostics);
    }

    [Fact]
    public void Warnings_are_errors_where_the_project_says_so()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        var (passed, log) = _project.Build(task => (task.FailOn, task.ErrorCodes) = ("never", "SG1001"));

        Assert.False(passed);
        Assert.Equal(Removed + Hint, log.Diagnostics[0]);
    }

    [Fact]
    public void Suppressions_are_written_and_hold()
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        var (written, log) = _project.Build(task => (task.WriteSuppressions, task.Reason) = (true, "nobody deletes"));

        Assert.True(written);
        Assert.Equal(["accepted SG1001 DELETE /orders operation operation: Operation 'DELETE /orders' was removed without being deprecated first: a client that calls it gets an error.", "SchemaGate: schemagate.suppressions.yml: 1 accepted, 0 renewed, 0 dropped. Review it and commit it."], log.Messages);
        Assert.Contains("nobody deletes", _project.Read("schemagate.suppressions.yml"), StringComparison.Ordinal);
        Assert.True(_project.Build().Passed);
    }

    [Theory]
    [InlineData("2026-03-31T23:59:59Z", true)]
    [InlineData("2026-04-01T00:00:00Z", false)]
    public void What_is_accepted_until_a_day_fails_after_it(string now, bool passes)
    {
        Accepted();
        _project.Write("obj/orders.json", ProjectFolder.Broken);
        var written = _project.Build(task => (task.WriteSuppressions, task.Until) = (true, "2026-03-31"));
        Assert.Equal("SchemaGate: schemagate.suppressions.yml: 1 accepted, 0 renewed, 0 dropped. Write the reasons into it and commit it.", written.Log.Messages[^1]);

        var (passed, _) = _project.Build(task => task.Clock = new FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));

        Assert.Equal(passes, passed);
    }

    [Theory]
    [InlineData(true, false, "SchemaGateUpdateBaseline")]
    [InlineData(false, true, "SchemaGateWriteSuppressions")]
    public void A_pipeline_accepts_nothing_by_itself(bool update, bool write, string property)
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);

        var (passed, log) = _project.Build(task => (task.IsOnCI, task.UpdateBaseline, task.WriteSuppressions) = (true, update, write));

        Assert.False(passed);
        Assert.Equal([$"P.csproj(1,1): error SG9301: {property} accepts whatever changed, so in a pipeline nothing would ever fail. Run it on your machine and commit what it writes; set SchemaGateOnCI=false where a pipeline is really to do that."], log.Diagnostics);
        Assert.False(_project.Exists("openapi/orders.json"));
    }

    private static BuildLog FirstBreak((bool Passed, BuildLog Log) build)
    {
        Assert.False(build.Passed);
        Assert.Equal(Removed + Hint, Assert.Single(build.Log.Diagnostics, line => line.Contains("error", StringComparison.Ordinal)));
        return build.Log;
    }

    private void Accepted()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);
        _project.Write("openapi/orders.json", ProjectFolder.Orders);
    }
}
