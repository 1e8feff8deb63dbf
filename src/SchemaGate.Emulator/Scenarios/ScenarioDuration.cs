using System.Globalization;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>A time as scenarios write it: a number and a unit.</summary>
internal static class ScenarioDuration
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)), ("s", TimeSpan.FromSeconds(1)), ("m", TimeSpan.FromMinutes(1)), ("h", TimeSpan.FromHours(1)),
    ];

    /// <returns>Null when it is no time.</returns>
    public static TimeSpan? Parse(string? text)
    {
        var (unit, length) = Units.FirstOrDefault(candidate => text?.EndsWith(candidate.Unit, StringComparison.Ordinal) == true);
        return unit is not null
            && double.TryParse(text.AsSpan(0, text!.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number < 1_000_000
            ? length * number
            : null;
    }
}
