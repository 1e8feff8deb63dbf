using System.Collections.Immutable;
using System.Globalization;

namespace SchemaGate.Canary.Rollouts;

/// <summary>The steps of a rollout as its service remembers them.</summary>
internal static class StepText
{
    private const string None = "none";

    public static string Of(ImmutableArray<int> steps) =>
        steps.IsEmpty ? None : string.Join(',', steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));

    /// <returns>Null where nothing is remembered, or nothing that can be read.</returns>
    public static ImmutableArray<int>? Read(string? text)
    {
        if (text == None)
        {
            return [];
        }

        var steps = (text ?? "").Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0).ToImmutableArray();
        return steps.All(step => step is > 0 and < 100) && steps.Zip(steps.Skip(1)).All(pair => pair.First < pair.Second) ? steps : null;
    }
}
