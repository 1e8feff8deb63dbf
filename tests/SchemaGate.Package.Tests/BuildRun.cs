using System.Text.RegularExpressions;

namespace SchemaGate.Package.Tests;

/// <summary>How a build or a test run ended, and what it showed of ours.</summary>
internal sealed partial record BuildRun(bool Passed, string Output, string Folder)
{
    /// <summary>Each error and warning once, as <c>file(line,column): level code</c> with the path from the consumer's folder.</summary>
    public IReadOnlyList<string> Codes =>
    [
        .. Lines.Where(line => line.Groups["level"].Value is "error" or "warning")
            .Select(line => Short($"{line.Groups["place"].Value}: {line.Groups["level"].Value} {line.Groups["code"].Value}"))
            .Distinct(),
    ];

    /// <summary>Each finding once, as <c>severity rule: sentence</c>, whichever front showed it.</summary>
    public IEnumerable<string> Findings => Lines
        .DistinctBy(line => (line.Groups["place"].Value, line.Groups["code"].Value, line.Groups["text"].Value))
        .Select(line => $"{SeverityOf(line.Groups["level"].Value)} {line.Groups["code"].Value}: {line.Groups["text"].Value.Split(" | ")[0]}");

    /// <summary>The text of the first diagnostic with this code.</summary>
    public string TextOf(string code) => Short(Lines.First(match => match.Groups["code"].Value == code).Groups["text"].Value);

    private IEnumerable<Match> Lines => Line().Matches(Output);

    private string Short(string text) => text.Replace(Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

    private static string SeverityOf(string level) => level switch
    {
        "error" => "breaking",
        "message" => "info",
        _ => level,
    };

    [GeneratedRegex(@"^\s*(\d+(:\d+)?>)?(?<place>\S.*?\(\d+,\d+\)): (?<level>error|warning|message|breaking|info) (?<code>SG\d{4}): (?<text>.*?)(?: \[[^\]]*proj[^\]]*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
