using SchemaGate.Cli.Inputs;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>Says why a run cannot begin.</summary>
internal static class RunRefusal
{
    /// <param name="command">The command's name.</param>
    /// <param name="documents">Which documents.</param>
    /// <param name="configuration">What the team decided.</param>
    /// <param name="error">Takes what is wrong.</param>
    /// <returns>The exit code; null when the run may begin.</returns>
    public static int? Of(string command, DocumentSelection documents, ConfigurationReading configuration, TextWriter error)
    {
        if (configuration.Problems.Count > 0)
        {
            return ConfigurationErrors.Write(configuration.Problems, error);
        }

        if (documents.Problems.ToList() is { Count: > 0 } problems)
        {
            return ConfigurationErrors.Write(problems, error);
        }

        return documents.IsEmpty ? NoDocuments(command, error) : null;
    }

    private static int NoDocuments(string command, TextWriter error)
    {
        error.WriteLine("schemagate: No documents were given, and no configuration lists any. Give OLD and NEW, or --base-ref REF with the documents to compare with that revision, or list `services` with their `documents` in schemagate.yml.");
        error.WriteLine($"Run `schemagate {command} --help` for usage.");
        return ExitCodes.WrongUse;
    }
}
