using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Says all that is wrong with a suppressions file, in the form that editors make clickable.</summary>
internal static class SuppressionErrors
{
    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<InputProblem> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(SafeText.Of(ProblemLayout.LineOf(problem)));
        }

        error.WriteLine("Nothing was compared. Mend the suppressions; `schemagate schema suppressions` prints what an entry may hold.");
        return ExitCodes.WrongUse;
    }
}
