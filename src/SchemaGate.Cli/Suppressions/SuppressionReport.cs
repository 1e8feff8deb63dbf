using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Suppressions;

/// <summary>The lines that say what was accepted.</summary>
internal static class SuppressionReport
{
    /// <param name="file">The file that was written, or would have been.</param>
    /// <param name="update">What became of it.</param>
    /// <param name="failOn">The level from which findings are accepted.</param>
    public static IEnumerable<TextLine> Of(string file, SuppressionUpdate update, FailOn failOn) => update.Accepted
        .SelectMany(Accepted)
        .Concat(update.Renewed.Select(entry => Line("renewed", entry.Identities[0])))
        .Concat(update.Dropped.Select(entry => Line("dropped", entry.Identities[0])))
        .Append(TextLine.Of(new TextSpan(Summary(file, update, failOn))));

    private static IEnumerable<TextLine> Accepted(Finding finding) => [Line("accepted", finding.Identity), TextLine.Below(new TextSpan(finding.Message))];

    private static TextLine Line(string done, string identity) => TextLine.Of(new TextSpan($"{done} {identity}"));

    private static string Summary(string file, SuppressionUpdate update, FailOn failOn)
    {
        var (accepted, renewed, dropped) = (update.Accepted.Count, update.Renewed.Count, update.Dropped.Count);
        if (accepted + renewed + dropped == 0)
        {
            return $"Nothing to accept: no finding fails (--fail-on {ReportWords.Of(failOn)}).";
        }

        var counts = $"{accepted} accepted, {renewed} renewed, {dropped} dropped";
        return update.Text is null
            ? $"Removed {file}: {counts}; nothing is accepted any more."
            : $"Wrote {file}: {counts}. Review it and commit it.";
    }
}
