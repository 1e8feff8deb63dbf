using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Tests;

/// <summary>Which folder of the engine uses which, read from the source text: using directives and qualified names.</summary>
internal static partial class FolderArrows
{
    private static readonly string[] Folders = ["Documents", "Contracts", "Containment", "Validation", "Comparison", "Rules", "Policy", "Files", "Reporting"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Documents"] = [],
        ["Contracts"] = ["Documents"],
        ["Containment"] = ["Contracts", "Documents"],
        ["Validation"] = ["Containment", "Contracts", "Documents"],
        ["Comparison"] = ["Containment", "Contracts", "Documents"],
        ["Rules"] = ["Comparison", "Containment", "Contracts", "Documents"],
        ["Policy"] = ["Rules", "Comparison", "Containment", "Contracts", "Documents"],
        ["Files"] = ["Policy", "Documents"],
        ["Reporting"] = ["Rules"],
        ["GateRequest.cs"] = ["Policy"],
        ["ApiContract.cs"] = ["Files", "Policy"],
        ["ContractTerms.cs"] = ["Policy"],
        ["ContractBrokenException.cs"] = ["Reporting"],
        ["Gate.cs"] = Folders,
    };

    public static IEnumerable<string> Forbidden(string engine)
    {
        var files = Directory.EnumerateFiles(engine, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(engine, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        var types = files.Select(TypeOf).ToHashSet(StringComparer.Ordinal);
        return files.SelectMany(file => ForbiddenOf(file, File.ReadAllText(Path.Combine(engine, file)), types));
    }

    /// <param name="file">Path below the engine's folder.</param>
    /// <param name="text">The file's content.</param>
    /// <param name="types">Every type of the engine as <c>Folder.Type</c>: its namespaces let a file write that without a using.</param>
    public static IEnumerable<string> ForbiddenOf(string file, string text, IReadOnlySet<string> types)
    {
        var from = IsPlumbing(file, text) ? "Gate.cs" : file.Split('/')[0];
        var allowed = Allowed.GetValueOrDefault(from, []);
        return Used(WithoutComments().Replace(text, ""), types)
            .Distinct()
            .Where(to => to != from && !allowed.Contains(to))
            .Select(to => $"{file}: {from} → {to}");
    }

    // What only Gate.cs uses may lie beside it; the types that users see depend on nothing.
    private static bool IsPlumbing(string file, string text) =>
        !file.Contains('/', StringComparison.Ordinal) && !PublicType().IsMatch(text);

    private static IEnumerable<string> Used(string text, IReadOnlySet<string> types)
    {
        var full = FullName().Matches(text).Select(match => match.Groups["folder"].Value);
        var partial = PartialName().Matches(text).Where(match => types.Contains(match.Value)).Select(match => match.Groups["folder"].Value);
        return full.Concat(partial);
    }

    private static string TypeOf(string file) => $"{file.Split('/')[0]}.{Path.GetFileNameWithoutExtension(file)}";

    [GeneratedRegex(@"\bEngine\.(?<folder>Documents|Contracts|Containment|Comparison|Rules|Policy|Files|Reporting)\b")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<folder>Documents|Contracts|Containment|Comparison|Rules|Policy|Files|Reporting)\.[A-Z]\w*")]
    private static partial Regex PartialName();

    [GeneratedRegex(@"^public ", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex WithoutComments();
}
