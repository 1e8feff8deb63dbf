using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SchemaGate.Cli;

/// <summary>The usual help, followed by what people ask next.</summary>
/// <param name="usual">The library's own help.</param>
/// <param name="endings">What follows it, by the name of the command.</param>
internal sealed class HelpText(SynchronousCommandLineAction usual, IReadOnlyDictionary<string, string> endings) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void Extend(RootCommand root, IReadOnlyDictionary<string, string> endings)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpText((SynchronousCommandLineAction)option.Action!, endings);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var help = new StringWriter();
        parseResult.InvocationConfiguration.Output = help;
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        help.Write(endings.GetValueOrDefault(parseResult.CommandResult.Command.Name, ""));

        // The library fills its columns up with spaces.
        output.Write(string.Join('\n', help.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())));
        return code;
    }
}
