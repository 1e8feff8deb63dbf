using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using Spectre.Console;

namespace SchemaGate.Cli.Tests.Reports;

public sealed class TerminalReportTests
{
    [Fact]
    public void Long_text_is_wrapped_beside_its_label()
    {
        var finding = SampleResults.Breaking with
        {
            Operations = ["GET /customers/{customerId}/orders", "GET /orders/{orderId}", "POST /customers/{customerId}/orders"],
        };

        Assert.Equal(
            """
            breaking SG4102 response-property-removed
              The response no longer has the property 'total'.
              old      old.json:120:9  {"type":"number"}
              new      new.json:97:7
              in       GET /customers/{customerId}/orders, GET
                       /orders/{orderId}, POST
                       /customers/{customerId}/orders

            1 breaking, 0 warnings, 0 info — FAIL (--fail-on breaking)
            Why, and what to do instead: schemagate explain SG4102
            To accept what is meant: run the same command with
            --write-suppressions, write the reason into the file, and
            commit it

            """,
            TextOf(SampleResults.Failed with { Findings = [finding] }, 60, ColorSystemSupport.NoColors));
    }

    [Fact]
    public void Severities_have_colours()
    {
        var text = TextOf(SampleResults.Failed, 100, ColorSystemSupport.Standard);

        Assert.StartsWith("\u001b[1;91mbreaking SG4102 response-property-removed\u001b[0m\n", text, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;91mFAIL\u001b[0m", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_looks_like_markup_is_printed_as_it_is() => Assert.Contains(
        "\n  [red]not markup[/] [\n",
        TextOf(SampleResults.Failed with { Findings = [SampleResults.Info with { Message = "[red]not markup[/] [" }] }, 100, ColorSystemSupport.NoColors),
        StringComparison.Ordinal);

    private static string TextOf(GateResult result, int width, ColorSystemSupport colours)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        TerminalReport.Write(TextLayout.Of(SampleResults.Run(result), int.MaxValue), console);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
