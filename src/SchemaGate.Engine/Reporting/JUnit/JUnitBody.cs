using System.Xml;

namespace SchemaGate.Engine.Reporting.JUnit;

/// <summary>What stands in a test case: how it ended and why.</summary>
internal static class JUnitBody
{
    public static void Write(XmlWriter writer, JUnitCase one)
    {
        var details = string.Join('\n', one.Details.Select(XmlText.Of));
        switch (one.Outcome)
        {
            case JUnitOutcome.Failed:
                WriteFault(writer, "failure", one, details);
                break;
            case JUnitOutcome.NotCompared:
                WriteFault(writer, "error", one, details);
                break;
            case JUnitOutcome.Skipped:
                WriteSkipped(writer, one, details);
                break;
            default:
                WriteOutput(writer, details);
                break;
        }
    }

    private static void WriteFault(XmlWriter writer, string element, JUnitCase one, string details)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("type", one.Rule);
        writer.WriteAttributeString("message", XmlText.Of(one.Message));
        writer.WriteString(details);
        writer.WriteEndElement();
    }

    private static void WriteSkipped(XmlWriter writer, JUnitCase one, string details)
    {
        writer.WriteStartElement("skipped");
        writer.WriteAttributeString("message", XmlText.Of(one.Message));
        writer.WriteEndElement();
        WriteOutput(writer, details);
    }

    private static void WriteOutput(XmlWriter writer, string details)
    {
        if (details.Length > 0)
        {
            writer.WriteElementString("system-out", details);
        }
    }
}
