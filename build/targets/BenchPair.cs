using System.Text.Json.Nodes;

namespace Build.Targets;

/// <summary>Two documents to measure, and what they show.</summary>
internal sealed record BenchPair(string What, string Older, string Newer)
{
    private const int SmallBytes = 20_000;
    private const int LargeBytes = 1_000_000;

    /// <summary>Two documents of 20 KB, then the pairs given; a large document also against itself, and with one field changed.</summary>
    public static IEnumerable<BenchPair> Of(IReadOnlyList<string> documents, string folder) =>
        documents.Select(Path.GetFullPath).Chunk(2).SelectMany(pair => Of(pair[0], pair[1], folder)).Prepend(Small(folder));

    private static IEnumerable<BenchPair> Of(string older, string newer, string folder)
    {
        yield return new($"{Path.GetFileName(older)} -> {Path.GetFileName(newer)}", older, newer);
        if (new FileInfo(older).Length >= LargeBytes)
        {
            yield return new($"{Path.GetFileName(older)}, nothing changed", older, older);
            yield return new($"{Path.GetFileName(older)}, one field changed", older, WithOneChange(older, folder));
        }
    }

    private static string WithOneChange(string document, string folder)
    {
        var text = File.ReadAllText(document);
        var at = text.LastIndexOf("\"string\"", StringComparison.Ordinal);
        return Write(Path.Combine(folder, $"one-change-{Path.GetFileName(document)}"), $"{text[..at]}\"boolean\"{text[(at + "\"string\"".Length)..]}");
    }

    private static BenchPair Small(string folder) => new("two documents of 20 KB", Enlarged("old.json", folder), Enlarged("new.json", folder));

    /// <summary>The sample with its paths repeated under other prefixes.</summary>
    private static string Enlarged(string name, string folder)
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(Shell.Root, "testdata", "orders", name)))!;
        var paths = document["paths"]!.AsObject();
        var originals = paths.ToList();
        for (var copy = 1; document.ToJsonString().Length < SmallBytes; copy++)
        {
            originals.ForEach(path => paths.Add($"/copy{copy}{path.Key}", path.Value!.DeepClone()));
        }

        return Write(Path.Combine(folder, name), document.ToJsonString());
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
