using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>The part of a semantic version (semver.org 2.0.0) that says "may break": the major one, for 0.x the minor one.</summary>
internal static partial class MajorVersion
{
    /// <summary>True when the new version may break clients of the old one; null when one of them is no semantic version.</summary>
    public static bool? IsRaised(string? old, string? @new) => (Read(old), Read(@new)) switch
    {
        ({ } before, { } after) => after.Major > before.Major || (after.Major == 0 && before.Major == 0 && after.Minor > before.Minor),
        _ => null,
    };

    private static (ulong Major, ulong Minor)? Read(string? version)
    {
        var match = Pattern().Match(version ?? string.Empty);
        return match.Success && ulong.TryParse(match.Groups["major"].ValueSpan, out var major) ? (major, MinorOf(match.Groups["minor"])) : null;
    }

    private static ulong MinorOf(Group minor) => ulong.TryParse(minor.ValueSpan, out var number) ? number : 0;

    /// <summary><c>v2</c>, <c>2.1</c> and <c>2.1.0-beta.1+7</c>; not <c>2026-01-31</c>, which is a day.</summary>
    [GeneratedRegex(@"^[vV]?(?<major>[0-9]+)(\.(?<minor>[0-9]+)(\.[0-9]+)?([-+][0-9A-Za-z.+-]+)?)?$")]
    private static partial Regex Pattern();
}
