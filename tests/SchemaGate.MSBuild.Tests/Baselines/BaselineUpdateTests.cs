using Microsoft.Build.Utilities;

namespace SchemaGate.MSBuild.Tests.Baselines;

public sealed class BaselineUpdateTests : IDisposable
{
    private readonly ProjectFolder _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_first_baseline_is_written()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);

        Assert.Equal(["SchemaGate: wrote the baseline openapi/orders.json. Commit it: from now on builds compare with it."], Update());
        Assert.StartsWith("{\n  \"info\": {\n    \"title\": \"Orders\",", _project.Read("openapi/orders.json"), StringComparison.Ordinal);
        Assert.True(_project.Build().Passed);
    }

    [Fact]
    public void An_update_says_what_it_accepts()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);
        Update();
        _project.Write("obj/orders.json", ProjectFolder.Broken);

        var messages = Update();

        Assert.Equal("accepted SG1001: Operation 'DELETE /orders' was removed without being deprecated first: a client that calls it gets an error.", messages[0]);
        Assert.Equal("SchemaGate: wrote the baseline openapi/orders.json: accepted 1 breaking, 0 warnings, 1 info. Review its diff and commit it.", messages[^1]);
        Assert.True(_project.Build().Passed);
    }

    [Fact]
    public void What_was_accepted_before_and_is_the_contract_now_may_be_dropped()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);
        Update();
        _project.Write("obj/orders.json", ProjectFolder.Broken);
        _project.Build(task => task.WriteSuppressions = true);

        Assert.Equal("SchemaGate: schemagate.suppressions.yml: 1 suppression matches no finding any more. Drop what is no longer needed with `dotnet build -p:SchemaGateWriteSuppressions=true`.", Update()[^1]);

        _project.Build(task => task.WriteSuppressions = true);
        Assert.False(_project.Exists("schemagate.suppressions.yml"));
    }

    [Fact]
    public void What_did_not_change_is_left_alone()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);
        Update();
        var before = File.GetLastWriteTimeUtc(_project.PathOf("openapi/orders.json"));

        Assert.Equal(["SchemaGate: openapi/orders.json is up to date."], Update());
        Assert.Equal(before, File.GetLastWriteTimeUtc(_project.PathOf("openapi/orders.json")));
    }

    [Fact]
    public void A_broken_document_never_becomes_a_baseline()
    {
        _project.Write("obj/orders.json", """{"openapi":"3.1.0","paths":{"/a":{"get":{"$ref":""");

        var (passed, log) = _project.Build(task => task.UpdateBaseline = true);

        Assert.False(passed);
        Assert.StartsWith("obj/orders.json(1,", Assert.Single(log.Diagnostics), StringComparison.Ordinal);
        Assert.False(_project.Exists("openapi/orders.json"));
    }

    [Fact]
    public void A_document_of_several_files_is_refused()
    {
        _project.Write("api/orders.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: a.yaml}}}\n");
        _project.Write("api/a.yaml", "type: object\n");

        var (passed, log) = _project.Build(task => task.UpdateBaseline = true, new TaskItem("api/orders.yaml"));

        Assert.False(passed);
        Assert.Equal(["openapi/orders.json(1,1): error SG9602: The document 'api/orders.yaml' refers to 'api/a.yaml', and a baseline is one file. Bundle the document first, or copy it and the files that it refers to by hand."], log.Diagnostics);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_an_error()
    {
        _project.Write("obj/orders.json", ProjectFolder.Orders);
        _project.Write("openapi", "a file where the folder should be");

        var (passed, log) = _project.Build(task => task.UpdateBaseline = true);

        Assert.False(passed);
        Assert.StartsWith("openapi/orders.json(1,1): error SG9602: The file cannot be written. ", Assert.Single(log.Diagnostics), StringComparison.Ordinal);
    }

    private List<string> Update()
    {
        var (passed, log) = _project.Build(task => task.UpdateBaseline = true);
        Assert.True(passed);
        Assert.Equal([], log.Diagnostics);
        return log.Messages;
    }
}
