namespace SchemaGate.Engine.Tests.Reporting.Azure;

/// <summary>A logging command as the agent of Azure Pipelines understands it.</summary>
internal sealed record LoggedIssue(string Name, IReadOnlyDictionary<string, string> Properties, string Message)
{
    private const string Prefix = "##vso[";

    /// <summary>
    /// Written from the documentation of logging commands (<c>##vso[area.action key=value;…]message</c> anywhere in a line, with
    /// %AZP25, %0D, %0A, and in properties %3B and %5D too), not from our writer. Null for a plain line.
    /// </summary>
    public static LoggedIssue? Parse(string line)
    {
        var start = line.IndexOf(Prefix, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var end = line.IndexOf(']', start);
        var head = line[(start + Prefix.Length)..end].Split(' ', 2);
        var properties = head[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescape(pair[1]));
        return new(head[0], properties, Unescape(line[(end + 1)..]));
    }

    private static string Unescape(string text) => text
        .Replace("%3B", ";", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal)
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%AZP25", "%", StringComparison.Ordinal);
}
