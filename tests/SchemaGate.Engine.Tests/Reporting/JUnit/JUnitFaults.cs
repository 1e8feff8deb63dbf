using System.Xml.Linq;
using System.Xml.Schema;
using SchemaGate.Engine.Tests.Referee;

namespace SchemaGate.Engine.Tests.Reporting.JUnit;

/// <summary>Judges a JUnit report by the XSD of Jenkins.</summary>
internal static class JUnitFaults
{
    public static IReadOnlyList<string> Of(string report)
    {
        var document = XDocument.Parse(report);

        // GitLab, Jenkins and Azure Pipelines read these; the XSD is older than they are.
        document.Descendants("testcase").Attributes().Where(attribute => attribute.Name.LocalName is "file" or "line").Remove();
        document.Descendants("skipped").Attributes("message").Remove();
        var faults = new List<string>();
        document.Validate(OfficialSchemas.JUnit, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
