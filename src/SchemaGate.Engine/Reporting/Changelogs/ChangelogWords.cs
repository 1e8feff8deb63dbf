using System.Globalization;

namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>The headings of release notes.</summary>
internal static class ChangelogWords
{
    private const int ShownOperations = 3;

    /// <summary>The API, its version and the day.</summary>
    public static string Title(DocumentResult document, DateOnly day)
    {
        var version = document.Result.NewVersion is { } text ? $" {text}" : "";
        return $"{document.Result.Title ?? document.Document}{version} ({day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})";
    }

    /// <summary>What follows, and since which version.</summary>
    public static string Since(GateResult result, bool isEmpty)
    {
        var since = result.OldVersion is { } version ? $" since {version}" : "";
        return isEmpty ? $"Nothing changed for clients{since}." : $"What changed for clients{since}.";
    }

    /// <summary>The heading of a section.</summary>
    public static string Title(ChangelogKind kind) => kind == ChangelogKind.Breaking ? "Breaking changes" : kind.ToString();

    /// <summary>The first few operations in a row, and how many more there are; empty when there is none.</summary>
    /// <param name="operations">What a change reaches.</param>
    /// <param name="show">How one operation is written.</param>
    public static string Operations(IReadOnlyList<string> operations, Func<string, string> show)
    {
        var shown = string.Join(", ", operations.Take(ShownOperations).Select(show));
        var hidden = operations.Count - ShownOperations;
        return hidden > 0 ? $"{shown} and {hidden} more" : shown;
    }
}
