using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>The report for people, as plain text: no colours, no wrapping.</summary>
internal sealed class TextReport(int maxFindings) : IReport
{
    public string Format => "text";

    public void Write(GateRun run, Stream output)
    {
        using var writer = Terminal.WriterOf(output);
        Write(TextLayout.Of(run, maxFindings), writer);
    }

    public static void Write(IEnumerable<TextLine> lines, TextWriter writer)
    {
        foreach (var line in lines)
        {
            writer.WriteLine(line.ToString());
        }
    }
}
