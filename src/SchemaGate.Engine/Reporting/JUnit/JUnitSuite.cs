using System.Globalization;
using System.Xml;

namespace SchemaGate.Engine.Reporting.JUnit;

/// <summary>One document.</summary>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases)
{
    public int Tests => Cases.Count;

    public int Count(JUnitOutcome outcome) => Cases.Count(one => one.Outcome == outcome);

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", XmlText.Of(Name));
        WriteNumber(writer, "tests", Tests);
        WriteNumber(writer, "failures", Count(JUnitOutcome.Failed));
        WriteNumber(writer, "errors", Count(JUnitOutcome.NotCompared));
        WriteNumber(writer, "skipped", Count(JUnitOutcome.Skipped));
        WriteNumber(writer, "time", 0);
        foreach (var one in Cases)
        {
            one.Write(writer, Name);
        }

        writer.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter writer, string name, int number) =>
        writer.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
}
