using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Keeps an output from taking the place of what it is about.</summary>
internal static class OverwritingRefusal
{
    /// <param name="outputs">Each file that is to be written, with the option that names it.</param>
    /// <param name="run">Knows the documents.</param>
    /// <param name="error">Takes what is wrong.</param>
    /// <returns>The exit code; null when no document is in danger.</returns>
    public static int? Of(IEnumerable<(string Option, string File)> outputs, DocumentRun run, TextWriter error)
    {
        var targets = outputs.ToList();
        var documents = (targets.Count > 0 ? run.Find() : []).SelectMany(pair => new[] { pair.Old.Address, pair.New.Address });
        return Of(targets, documents, file => $"the document '{file}'", error);
    }

    /// <summary>The same for what the documents refer to, which is known once they are compared.</summary>
    public static int? OfReferences(IEnumerable<(string Option, string File)> outputs, DocumentRun run, TextWriter error) =>
        Of([.. outputs], run.References, file => $"'{file}', which a document refers to", error);

    private static int? Of(List<(string Option, string File)> targets, IEnumerable<string> inputs, Func<string, string> what, TextWriter error)
    {
        var documents = inputs.Where(Address.IsFile).Select(Real).ToHashSet(StringComparer.Ordinal);
        if (targets.Find(target => documents.Contains(Real(target.File))) is not ({ } option, { } file))
        {
            return null;
        }

        error.WriteLine($"schemagate: {option} would overwrite {what(SafeText.Of(file))}. Give it a file of its own.");
        return ExitCodes.WrongUse;
    }

    private static string Real(string file) => RealPath.Of(Path.GetFullPath(file));
}
