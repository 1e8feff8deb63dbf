using System.Text;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;
using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

/// <summary>Runs one check on a document.</summary>
internal static class Checking
{
    /// <summary>What it finds: line, column, weight, message.</summary>
    /// <param name="check">The check.</param>
    /// <param name="yaml">The document without its first three lines.</param>
    /// <param name="version">The version of OpenAPI; 2.0 for Swagger.</param>
    public static IReadOnlyList<string> Run(ISpecificationCheck check, string yaml, string version = "3.0.3")
    {
        var head = $"{(version == "2.0" ? "swagger: '2.0'" : "openapi: " + version)}\ninfo: {{title: T, version: '1'}}\n";
        var set = DocumentSet.Read(new DocumentInput("a.yaml", Encoding.UTF8.GetBytes(head + yaml)), new ReadLimits());
        var log = new ViolationLog("a.yaml", 200);
        check.Run(new CheckedDocument(ContractReader.Read(set.Root, new ReferenceResolver(set)), SchemaSearch.In(set.Root)), log);
        return [.. log.All.Select(found => $"{found.Place.Line}:{found.Place.Column} {(found.IsForbidden ? "error" : "warning")} {found.Message}")];
    }

    /// <summary>The same of component schemas, each on a line of its own, from line 5 on.</summary>
    public static IReadOnlyList<string> RunOnSchemas(ISpecificationCheck check, string version, params string[] schemas) =>
        Run(check, "components:\n  schemas:\n" + string.Join('\n', schemas.Select((schema, index) => $"    {(char)('A' + index)}: {schema}")) + "\n", version);
}
