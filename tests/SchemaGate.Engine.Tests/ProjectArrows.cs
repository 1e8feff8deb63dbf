using System.Xml.Linq;

namespace SchemaGate.Engine.Tests;

/// <summary>Which project refers to which, read from the project files.</summary>
internal static class ProjectArrows
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["SchemaGate.Engine"] = [],
        ["SchemaGate.Canary"] = [],
        ["SchemaGate.Emulator"] = [],
        ["SchemaGate.Metrics"] = [],
        ["SchemaGate.OpenApi"] = ["SchemaGate.Engine"],
        ["SchemaGate.MSBuild"] = ["SchemaGate.Engine", "SchemaGate.OpenApi"],
        ["SchemaGate.CloudRun"] = ["SchemaGate.Canary"],
        ["SchemaGate.Prometheus"] = ["SchemaGate.Canary"],
        ["SchemaGate.Ledger"] = ["SchemaGate.Canary"],
        ["SchemaGate.Dashboard"] = ["SchemaGate.Canary", "SchemaGate.Ledger", "SchemaGate.Metrics"],
    };

    public static IEnumerable<string> Forbidden(string sources)
    {
        return Directory.EnumerateFiles(sources, "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(ForbiddenOf);
    }

    private static IEnumerable<string> ForbiddenOf(string file)
    {
        var project = Path.GetFileNameWithoutExtension(file);
        return XDocument.Load(file).Descendants("ProjectReference")
            .Where(reference => !IsBuiltWith(reference))
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))
            .Where(target => project != "SchemaGate.Cli" && !Allowed.GetValueOrDefault(project, []).Contains(target))
            .Select(target => $"{Path.GetFileName(file)}: {project} → {target}");
    }

    // The task that gates a project's own documents runs in its build, and is no part of what is built.
    private static bool IsBuiltWith(XElement reference) =>
        (string?)reference.Attribute("ReferenceOutputAssembly") == "false" && ((string)reference.Attribute("Include")!).EndsWith("/SchemaGate.MSBuild.csproj", StringComparison.Ordinal);
}
