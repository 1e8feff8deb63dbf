using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Reporting.Html;

/// <summary>The pages of the rules that were met, so that links need no network.</summary>
internal static class HtmlRules
{
    public static void Write(HtmlWriter to, GateRun run)
    {
        var findings = run.Findings.Select(pair => pair.Finding)
            .Concat(run.Suppressed.Select(pair => pair.Suppressed.Finding))
            .DistinctBy(finding => finding.Rule)
            .OrderBy(finding => finding.Rule, StringComparer.Ordinal)
            .ToList();
        if (findings.Count == 0)
        {
            return;
        }

        to.Write($"<section class=\"rules\" id=\"rules\">\n<h2>The rules <span class=\"count\">{findings.Count}</span></h2>\n");
        findings.ForEach(finding => Rule(to, finding));
        to.Raw("</section>\n");
    }

    private static void Rule(HtmlWriter to, Finding finding)
    {
        to.Write($"<article class=\"card page\" id=\"{finding.Rule}\">\n<details open>\n<summary><h3>{finding.Rule} {finding.Name}</h3></summary>\n<div class=\"body\">\n");
        if (RulePage.Of(finding.Name) is { } page)
        {
            to.Write($"<h4>Why clients break</h4>\n{html => HtmlProse.Write(html, page.Why)}<h4>What to do instead</h4>\n{html => HtmlProse.Write(html, page.Instead)}");
            to.Write($"<h4>How to accept it</h4>\n{html => HtmlProse.Write(html, page.Accept)}");
        }

        if (RuleTexts.Of(finding.Rule, finding.Name).Address is { } address)
        {
            to.Write($"<p><a href=\"{address}\">The whole page, with examples</a></p>\n");
        }

        to.Raw("</div>\n</details>\n</article>\n");
    }
}
