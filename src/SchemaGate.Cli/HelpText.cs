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
        var code = usual.Invoke(parseResult);
        var ending = endings.GetValueOrDefault(parseResult.CommandResult.Command.Name, "");
        parseResult.InvocationConfiguration.Output.Write(ending.ReplaceLineEndings("\n"));
        return code;
    }
}
