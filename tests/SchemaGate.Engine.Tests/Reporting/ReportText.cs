using System.Text;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>What a report writes, as text.</summary>
internal static class ReportText
{
    public static string Of(IReport report, GateRun run)
    {
        using var output = new MemoryStream();
        report.Write(run, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
