using System.Xml.Linq;

namespace Build.Targets;

/// <summary>The sum over the .trx files of a folder. A test that did not run counts as failed.</summary>
internal sealed record TestTotals(int Files, int Passed, int Failed)
{
    public static TestTotals Read(string folder)
    {
        var counters = Directory.GetFiles(folder, "*.trx")
            .Select(file => XDocument.Load(file).Descendants().Single(element => element.Name.LocalName == "Counters"))
            .ToList();
        var passed = counters.Sum(counter => (int)counter.Attribute("passed")!);
        return new(counters.Count, passed, counters.Sum(counter => (int)counter.Attribute("total")!) - passed);
    }
}
