namespace SchemaGate.Cli.Tests.Commands;

public sealed class ChangelogCommandTests : IDisposable
{
    private const string Old = "testdata/orders/old.json";
    private const string New = "testdata/orders/new.json";

    private const string Notes = """
        Orders 1.5.0 (2026-11-28)
        =========================

        What changed for clients since 1.4.0.

        Breaking changes
        ----------------

        /orders
        * GET /orders
          Required parameter 'customer' was added: calls that do not send it are refused.
        * DELETE /orders/{orderId}
          Operation 'DELETE /orders/{orderId}' was removed without being deprecated first: a client that calls it gets an error.
        * POST /orders
          maxLength changed from 500 to 200: some of what clients send is refused now (request body › note).
        * GET /orders, POST /orders, GET /orders/{orderId}
          Required property 'total' was removed: clients rely on it and find nothing (response 200 › items).

        Added
        -----

        /orders
        * GET /orders, POST /orders, GET /orders/{orderId}
          The enum allows "returned" as well: clients that do not know such a value may receive it (response 200 › items › status).
        * GET /orders, POST /orders, GET /orders/{orderId}
          Property 'placedAt' was added: clients that do not know it ignore it (response 200 › items).

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_breaks_is_told_and_does_not_fail() =>
        Assert.Equal(new ToolRun(0, Notes, ""), Tool.Run("changelog", Old, New, "-f", "text", "--today", "2026-11-28"));

    [Fact]
    public void The_notes_go_to_a_file()
    {
        var run = Tool.Run("changelog", Old, New, "-f", "text", "--today", "2026-11-28", "-o", _folder.PathOf("notes.txt"));

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal(Notes, File.ReadAllText(_folder.PathOf("notes.txt")));
    }

    [Theory]
    [InlineData("markdown", "# Orders 1.5.0 (2026-11-28)\n")]
    [InlineData("html", "<!doctype html>\n")]
    public void Other_formats_are_chosen_by_name(string format, string start) =>
        Assert.StartsWith(start, Tool.Run("changelog", Old, New, "-f", format, "--today", "2026-11-28").Output, StringComparison.Ordinal);

    [Fact]
    public void What_was_not_compared_has_no_notes() => Assert.Equal(
        new ToolRun(3, "", "could not compare the documents; this is not a pass\nnone.json(1,1): error SG9001: The file does not exist. Check the path; it starts at the current folder.\n"),
        Tool.Run("changelog", "none.json", New));

    [Fact]
    public void Notes_that_cannot_be_written_are_an_error()
    {
        var run = Tool.Run("changelog", Old, New, "-o", "no/such/folder/notes.md");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("schemagate: cannot write the release notes to no/such/folder/notes.md: Could not find a part of the path", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_says_what_counts_for_callers()
    {
        var config = _folder.Write("schemagate.yml", "paths: {exclude: [\"/orders\"]}\nrules: {operation-removed: off}\n");

        Assert.Equal(
            new ToolRun(0, """
                Orders 1.5.0 (2026-11-28)
                =========================

                What changed for clients since 1.4.0.
                Filters leave out 2 of 4 operations in the old, 2 of 3 operations in the new.
                1 finding is not reported: its rule is off.

                Breaking changes
                ----------------

                /orders/{orderId}
                * GET /orders/{orderId}
                  Required property 'total' was removed: clients rely on it and find nothing (response 200).

                Added
                -----

                /orders/{orderId}
                * GET /orders/{orderId}
                  The enum allows "returned" as well: clients that do not know such a value may receive it (response 200 › status).
                * GET /orders/{orderId}
                  Property 'placedAt' was added: clients that do not know it ignore it (response 200).

                """, ""),
            Tool.Run("changelog", Old, New, "-f", "text", "--today", "2026-11-28", "--config", config));
    }

    [Fact]
    public void An_unknown_format_is_refused() => Assert.Equal(
        new ToolRun(2, "", "schemagate: --format cannot be 'json'. Give one of: markdown, html, text.\nRun `schemagate changelog --help` for usage.\n"),
        Tool.Run("changelog", Old, New, "-f", "json"));
}
