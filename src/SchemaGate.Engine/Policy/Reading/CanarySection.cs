using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>canary</c>: how canaries are judged, for all services or for one.</summary>
internal static class CanarySection
{
    public static ImmutableSortedDictionary<string, string> Read(Section section)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in CanaryKeys.All)
        {
            var node = section.Take(key);
            if (!node.Exists)
            {
                continue;
            }

            if (value.Read(node) is { } text)
            {
                settings.Add(key, text);
            }
            else
            {
                section.Faults.Add(node, $"'{section.NameOf(key)}' must be {value.Expected}.");
            }
        }

        section.End();
        return settings.ToImmutable();
    }
}
