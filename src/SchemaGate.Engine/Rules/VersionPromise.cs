using System.Globalization;

namespace SchemaGate.Engine.Rules;

/// <summary>What a change of version says about compatibility (semver.org 2.0.0: major, and for 0.x minor, means "may break").</summary>
internal static class VersionPromise
{
    /// <summary>True when the new version admits a break, or when it is no version that could.</summary>
    public static bool Admits(string? old, string? @new)
    {
        if (string.Equals(old, @new, StringComparison.Ordinal))
        {
            return false;
        }

        return Parts(old) is not { } before || Parts(@new) is not { } after
            || after.Major > before.Major
            || (before.Major == 0 && after.Major == 0 && after.Minor > before.Minor);
    }

    private static (int Major, int Minor)? Parts(string? version)
    {
        var parts = (version ?? string.Empty).TrimStart('v', 'V').Split('.', '-', '+');
        if (!TryRead(parts[0], out var major))
        {
            return null;
        }

        return parts.Length > 1 && TryRead(parts[1], out var minor) ? (major, minor) : (major, 0);
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
