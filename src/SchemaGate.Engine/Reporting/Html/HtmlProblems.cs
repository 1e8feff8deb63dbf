namespace SchemaGate.Engine.Reporting.Html;

/// <summary>Why documents were not compared.</summary>
internal static class HtmlProblems
{
    public static void Write(HtmlWriter to, GateRun run)
    {
        if (!run.Problems.Any())
        {
            return;
        }

        to.Write($"<section class=\"group problems\">\n<h2>Not compared <span class=\"count\">{run.Problems.Count()}</span></h2>\n");
        foreach (var (document, problem) in run.Problems)
        {
            to.Write($"<article class=\"card problem\"><div class=\"body\">\n<p class=\"message\">{problem.Message}</p>\n");
            to.Write($"<p class=\"facts\"><code>{problem.Place.File}:{problem.Place.Line}:{problem.Place.Column}</code> <span>{problem.Rule} {problem.Name}</span></p>\n</div></article>\n");
        }

        to.Raw("</section>\n");
    }
}
