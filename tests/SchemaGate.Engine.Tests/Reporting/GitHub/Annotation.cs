namespace SchemaGate.Engine.Tests.Reporting.GitHub;

/// <summary>A workflow command as GitHub's runner understands it.</summary>
internal sealed record Annotation(string Name, IReadOnlyDictionary<string, string> Properties, string Message)
{
    /// <summary>
    /// Written from the documentation of workflow commands (<c>::name key=value,key=value::message</c>, with %25, %0D, %0A,
    /// and in properties %3A and %2C too), not from our writer.
    /// </summary>
    public static Annotation Parse(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        Assert.True(end > 0, line);
        var head = line[2..end].Split(' ', 2);
        var properties = head[1].Split(',').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescape(pair[1], "%3A", "%2C"));
        return new(head[0], properties, Unescape(line[(end + 2)..]));
    }

    /// <summary>The annotations of a report, one a line.</summary>
    public static IReadOnlyList<Annotation> ParseAll(string report) => [.. report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static string Unescape(string text, params IReadOnlyList<string> more)
    {
        string[] escapes = ["%0D", "%0A", .. more, "%25"];
        return escapes.Aggregate(text, (result, escape) => result.Replace(escape, Uri.UnescapeDataString(escape), StringComparison.Ordinal));
    }
}
