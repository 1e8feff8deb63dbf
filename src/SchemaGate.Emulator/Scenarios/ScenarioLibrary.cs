using System.Collections.Immutable;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>The scenarios that come along, embedded.</summary>
internal static class ScenarioLibrary
{
    private const string Extension = ".yml";

    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(ScenarioLibrary).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static Scenario Read(string name)
    {
        return Names.Contains(name)
            ? ScenarioReader.Read(TextOf(name + Extension), name + Extension)
            : throw new ScenarioException($"There is no scenario '{name}'. Take one of {string.Join(", ", Names)}, or a file of your own.");
    }

    public static string TextOf(string resource)
    {
        using var reader = new StreamReader(typeof(ScenarioLibrary).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
