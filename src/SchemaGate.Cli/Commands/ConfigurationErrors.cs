using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Says all that is wrong with a configuration, in the form that editors make clickable.</summary>
internal static class ConfigurationErrors
{
    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<InputProblem> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(SafeText.Of(ProblemLayout.LineOf(problem)));
        }

        error.WriteLine("Nothing was compared. Mend the configuration; `schemagate schema config` prints what it may hold.");
        return ExitCodes.WrongUse;
    }
}
