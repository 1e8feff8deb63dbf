using System.Collections.Immutable;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Inputs;

/// <summary>The documents that the services of a configuration list.</summary>
internal static class ListedDocuments
{
    /// <summary>Each once: services may share a document.</summary>
    public static IReadOnlyList<ServiceDocument> Of(ImmutableArray<Service> services) =>
        [.. services.SelectMany(service => service.Documents).DistinctBy(document => (document.Old, document.New))];

    /// <summary>What keeps the documents from being compared, each where the configuration lists it.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="hasBase">True when their old sides come from git.</param>
    public static IEnumerable<InputProblem> ProblemsOf(IReadOnlyList<ServiceDocument> documents, bool hasBase)
    {
        var twice = documents.GroupBy(document => document.Name).SelectMany(group => group.Skip(1)).ToHashSet();
        foreach (var document in documents)
        {
            if ((twice.Contains(document) ? Twice(document) : hasBase ? NoFile(document) : NoOld(document)) is { } problem)
            {
                yield return ConfigurationFile.Problem(problem, document.Place);
            }
        }
    }

    private static string Twice(ServiceDocument document) => $"The document '{document.Name}' is listed with another 'old' above. Keep one of the two.";

    private static string? NoOld(ServiceDocument document) =>
        document.Old is null ? $"The document '{document.Name}' has nothing to be compared with. List it as {{old: …, new: {document.Name}}}, or give --base-ref REF." : null;

    private static string? NoFile(ServiceDocument document) => Address.IsFile(document.New)
        ? null
        : $"--base-ref compares files of the working tree, and '{document.Name}' is none. List a file, or leave --base-ref out.";
}
