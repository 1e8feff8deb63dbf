using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Cli.Reports;

namespace SchemaGate.Cli.Commands;

/// <summary><c>-o FORMAT=FILE</c>, as often as wanted.</summary>
internal static class OutputOption
{
    private const string StandardOutput = "-";

    public static Option<ReportTarget[]> Create() => new("--output", "-o")
    {
        Description = "Also write a report to a file. Repeatable.",
        HelpName = "FORMAT=FILE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    private static ReportTarget[] Parse(ArgumentResult result)
    {
        var targets = result.Tokens.Select(token => ParseOne(token.Value, result)).OfType<ReportTarget>().ToArray();
        foreach (var twice in targets.GroupBy(target => Path.GetFullPath(target.File)).Where(group => group.Count() > 1))
        {
            result.AddError($"-o names the file '{twice.First().File}' twice. Give each report a file of its own.");
        }

        return targets;
    }

    private static ReportTarget? ParseOne(string text, ArgumentResult result)
    {
        var split = text.Split('=', 2);
        if (split is not [var format, { Length: > 0 } file])
        {
            result.AddError($"-o cannot be '{text}'. Write it as FORMAT=FILE, for example {ExampleLike(text)}.");
            return null;
        }

        if (ReportFormats.Names.Contains(format) && file != StandardOutput)
        {
            return new(format, file);
        }

        result.AddError(file == StandardOutput
            ? $"-o writes files, and '-' is none. Give -f {format} to print the report."
            : $"-o does not know the format '{format}'. Give one of: {string.Join(", ", ReportFormats.Names)}.");
        return null;
    }

    // Who gives the file alone most likely means the format that it is called after.
    private static string ExampleLike(string text) => ReportFormats.Names.FirstOrDefault(format => text.EndsWith($".{format}", StringComparison.OrdinalIgnoreCase)) is { } format
        ? $"{format}={text}"
        : "json=report.json";
}
