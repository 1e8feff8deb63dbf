namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>Says what a report that is too long leaves out, and where all of it is.</summary>
internal static class MarkdownCut
{
    /// <summary>Room for the longest such note.</summary>
    public const int Longest = 400;

    /// <param name="missing">How many rows of each section are left out.</param>
    public static string Of(IReadOnlyList<(MarkdownSection Section, int Count)> missing)
    {
        var names = missing.Where(section => section.Count > 0).Select(section => section.Section.Name(section.Count)).ToList();
        return names.Count == 0
            ? ""
            : $"**Cut here, because a comment has no room for more: {string.Join(", ", names)} left out.** "
                + "`-o html=report.html` or `-o json=report.json` writes all of it.\n\n";
    }
}
