using SchemaGate.Engine;

namespace SchemaGate.MSBuild.Logging;

/// <summary>Where an editor takes a person.</summary>
internal static class FindingPlace
{
    /// <summary>The place in the new document; the one in the baseline for what was removed, because in the new document there is only what was around it.</summary>
    public static Place Of(Finding finding) => (finding.Old, finding.New) switch
    {
        ({ } old, { } @new) => IsInside(old.Pointer, @new.Pointer) ? old : @new,
        (var old, var @new) => (@new ?? old)!,
    };

    private static bool IsInside(string pointer, string around) =>
        pointer.Length > around.Length && pointer.StartsWith(around, StringComparison.Ordinal) && pointer[around.Length] == '/';
}
