using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Cases;

namespace SchemaGate.Engine.Tests.Documents.Hostile;

/// <summary>
/// Whatever a document holds, it is read, or refused with a place. <c>SCHEMAGATE_MUTATIONS</c> sets how many are tried;
/// a release is checked with at least 100,000.
/// </summary>
public sealed class MutationTests
{
    private const int Seed = 20_260_801;
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("SCHEMAGATE_MUTATIONS") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public void Every_mutation_is_read_or_refused()
    {
        var documents = Documents();
        var mutator = new Mutator(Seed, documents);
        var refused = 0;
        for (var number = 0; number < Count; number++)
        {
            var content = mutator.Next();
            refused += Try(number, content) is { } problem && Check(number, problem) ? 1 : 0;
        }

        Assert.InRange(refused, Count / 4, Count - (Count / 20));
    }

    /// <summary>Half of these stay documents that can be compared, so that all that comes after reading is tried.</summary>
    [Fact]
    public void Every_mutation_is_compared_or_refused()
    {
        var documents = Documents().Where(IsObject).ToList();
        var mutator = new TreeMutator(Seed);
        var compared = 0;
        for (var number = 0; number < Count / 10; number++)
        {
            var document = documents[number % documents.Count];
            compared += Compare(number, document, mutator.Next(document)) == GateOutcome.CouldNotCompare ? 0 : 1;
        }

        Assert.InRange(compared, Count / 40, Count / 10);
    }

    private static GateOutcome Compare(int number, byte[] document, byte[] changed)
    {
        var (old, @new) = number % 2 == 0 ? (document, changed) : (changed, document);
        var request = new GateRequest { Old = new DocumentInput("old.json", old), New = new DocumentInput("new.json", @new), Today = new DateOnly(2026, 1, 1) };
        GateResult? result = null;
        var fault = Record.Exception(() => result = Gate.Run(request));
        Assert.True(fault is null, $"Mutation {number} with seed {Seed}: {fault}\n{Encoding.UTF8.GetString(changed)}\nagainst\n{Encoding.UTF8.GetString(document)}");
        return result!.Outcome;
    }

    private static InputProblem? Try(int number, byte[] content)
    {
        InputProblem? problem = null;
        var fault = Record.Exception(() => problem = HostileDocumentsTests.Judge(new DocumentInput(number % 2 == 0 ? "a.json" : "a.yaml", content)));
        Assert.True(fault is null, $"Mutation {number} with seed {Seed}: {fault}\n{Encoding.UTF8.GetString(content)}");
        return problem;
    }

    private static bool IsObject(byte[] document)
    {
        try
        {
            return JsonNode.Parse(document) is JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Check(int number, InputProblem problem)
    {
        Assert.True(problem.Place is { Line: > 0, Column: > 0 } && problem.Message.Length is > 0 and < 1_000, $"Mutation {number}: {problem}");
        return true;
    }

    private static List<byte[]> Documents()
    {
        var folders = Corpus.FoldersIn("cases", "contract");
        var files = (folders.Count > 0 ? folders : Directory.GetDirectories(Repository.PathOf("testdata", "rules"), "*", SearchOption.AllDirectories))
            .SelectMany(Directory.GetFiles)
            .Where(file => Path.GetExtension(file) is ".json" or ".yaml" && Path.GetFileName(file) != "expected.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);
        return [.. files, .. HandWritten.Select(Encoding.UTF8.GetBytes)];
    }

    private static readonly string[] HandWritten =
    [
        """{"openapi":"3.1.0","components":{"schemas":{"A":{"$id":"a","$anchor":"a","properties":{"x":{"$ref":"#a"},"y":{"$dynamicRef":"#d"}},"discriminator":{"propertyName":"k","mapping":{"a":"A","b":"#/components/schemas/B"}}},"B":{"$dynamicAnchor":"d","allOf":[{"$ref":"#/components/schemas/A"}]}}}}""",
        "openapi: 3.1.0\nx-base: &a {type: string, maxLength: 3}\ncomponents:\n  schemas:\n    A: {<<: *a, minLength: 1}\n    ? B\n    : !!map\n      properties:\n        x: *a\n        y: {$ref: '#/components/schemas/A'}\n      description: |\n        text\n      title: >-\n        more\n        text\n",
        "swagger: '2.0'\ndefinitions: {A: {$ref: B}, B: {type: object, discriminator: k}}\nparameters: {p: {in: query, name: p, type: array, items: {type: string}, collectionFormat: csv}}\npaths: {/a: {get: {parameters: [{$ref: '#/parameters/p'}], responses: {200: {schema: {$ref: '#/definitions/A'}}}}}}\n",
    ];
}
