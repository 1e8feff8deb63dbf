using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Keeps an output from taking the place of a document that it is about.</summary>
internal static class OverwritingRefusal
{
    /// <param name="outputs">Each file that is to be written, with the option that names it.</param>
    /// <param name="run">Knows the documents.</param>
    /// <param name="error">Takes what is wrong.</param>
    /// <returns>The exit code; null when no document is in danger.</returns>
    public static int? Of(IEnumerable<(string Option, string File)> outputs, DocumentRun run, TextWriter error)
    {
        var targets = outputs.ToList();
        var documents = (targets.Count > 0 ? run.Find() : []).SelectMany(pair => new[] { pair.Old.Address, pair.New.Address }).Where(Address.IsFile).Select(Real).ToHashSet(StringComparer.Ordinal);
        if (targets.Find(target => documents.Contains(Real(target.File))) is not ({ } option, { } file))
        {
            return null;
        }

        error.WriteLine($"schemagate: {option} would overwrite the document '{SafeText.Of(file)}'. Give it a file of its own.");
        return ExitCodes.WrongUse;
    }

    private static string Real(string file) => RealPath.Of(Path.GetFullPath(file));
}
