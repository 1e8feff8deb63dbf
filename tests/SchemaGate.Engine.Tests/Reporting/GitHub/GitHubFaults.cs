namespace SchemaGate.Engine.Tests.Reporting.GitHub;

/// <summary>Judges annotations: each has a line, the runner keeps all of them, and none is lost from the count.</summary>
internal static class GitHubFaults
{
    public static IEnumerable<string> Of(GateRun run, IReadOnlyList<Annotation> annotations)
    {
        var shown = annotations.Where(annotation => annotation.Properties["title"] != "SchemaGate").ToList();
        var hidden = annotations.Except(shown).Sum(rest => int.Parse(rest.Message.Split(' ')[0]));
        var total = run.Findings.Count() + run.Problems.Count();
        return shown.Where(annotation => int.Parse(annotation.Properties["line"]) < 1).Select(annotation => $"no line: {annotation}")
            .Concat(annotations.GroupBy(annotation => annotation.Name).Where(level => level.Count() > 10).Select(level => $"more than ten of {level.Key}"))
            .Concat(shown.Count + hidden == total ? [] : [$"{shown.Count} annotations and {hidden} more, not {total}"]);
    }
}
