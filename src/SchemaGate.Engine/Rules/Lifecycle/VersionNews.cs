using System.Globalization;
using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>
/// Decides whether the versions of two contracts are worth a finding. They are compared always, because what a version should be
/// depends on everything else that changed.
/// </summary>
internal static class VersionNews
{
    /// <summary>True when the version went down, or when something breaks and the version promises that nothing does.</summary>
    /// <param name="version">The change of <see cref="Facet.Version"/>.</param>
    /// <param name="breaks">True when another finding is breaking.</param>
    public static bool IsNews(Change version, bool breaks) =>
        version.Has(Circumstances.Lowered) || (breaks && !SaysThatItBreaks(version.OldValue, version.NewValue));

    /// <summary>Semantic versioning 2.0.0, items 4 and 8: a break raises the major part, or below 1.0 the minor part.</summary>
    private static bool SaysThatItBreaks(string? old, string? @new) => (PartsOf(old), PartsOf(@new)) switch
    {
        ({ } before, { } after) => after.Major > before.Major || (before.Major == 0 && after.Major == 0 && after.Minor > before.Minor),
        _ => old != @new,
    };

    /// <summary>The first two numbers; null when this is no semantic version.</summary>
    private static (ulong Major, ulong Minor)? PartsOf(string? version)
    {
        var parts = (version ?? string.Empty).TrimStart('v', 'V').Split('.');
        return parts.Length is 2 or 3 && TryRead(parts[0], out var major) && TryRead(parts[1], out var minor) ? (major, minor) : null;
    }

    private static bool TryRead(string text, out ulong number) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
