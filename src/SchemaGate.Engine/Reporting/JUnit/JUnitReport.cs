using System.Globalization;
using System.Text;
using System.Xml;

namespace SchemaGate.Engine.Reporting.JUnit;

/// <summary>JUnit XML as test reports of CI servers read it: a suite a document, a test case a finding.</summary>
/// <param name="tree">Where the documents lie.</param>
public sealed class JUnitReport(SourceTree tree) : IReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        var suites = Suites(run).ToList();
        using (var writer = XmlWriter.Create(output, Settings))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteAttributeString("name", "SchemaGate");
            WriteCounts(writer, suites);
            suites.ForEach(suite => suite.Write(writer));
            writer.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>What the policy kept out is told in a suite of its own: it is about the run, and the format has no other place for it.</summary>
    private IEnumerable<JUnitSuite> Suites(GateRun run)
    {
        var documents = run.Documents.Select(document => new JUnitSuite(document.Document, JUnitCase.AllOf(document, run.FailOn, tree)));
        return RunNotes.Of(run).ToList() is { Count: > 0 } notes ? documents.Append(new JUnitSuite("policy", [JUnitCase.Of(notes)])) : documents;
    }

    private static void WriteCounts(XmlWriter writer, List<JUnitSuite> suites)
    {
        WriteNumber(writer, "tests", suites.Sum(suite => suite.Tests));
        WriteNumber(writer, "failures", suites.Sum(suite => suite.Count(JUnitOutcome.Failed)));
        WriteNumber(writer, "errors", suites.Sum(suite => suite.Count(JUnitOutcome.NotCompared)));
    }

    private static void WriteNumber(XmlWriter writer, string name, int number) =>
        writer.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
}
