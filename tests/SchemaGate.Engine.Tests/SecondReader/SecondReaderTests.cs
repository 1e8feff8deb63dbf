using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Whole;
using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.SecondReader;

/// <summary>
/// Two readers that share no code, ours and Microsoft.OpenApi's, agree on the paths, operations, parameters, bodies, statuses and
/// media types of every document that the tests know; where they do not, <see cref="Explained"/> says why.
/// </summary>
public sealed class SecondReaderTests(ITestOutputHelper output)
{
    /// <summary>By the end of the path of a document: what differs and why.</summary>
    private static readonly Dictionary<string, string> Explained = new(StringComparer.Ordinal)
    {
        ["cases/contract/C004/new.json"] = "`required: true` in a property of a 3.x schema is no keyword: we refuse the document, they leave the keyword out.",
        ["contract/v32-additional-operation-case/new.json"] = "Methods are case-sensitive: we keep the case, they fold it.",
        ["contract/swagger-file/old.json"] = "A form with a required field is a required body: we say so, they leave it optional.",
        ["contract/swagger-form-data/old.json"] = "A form with a required field is a required body: we say so, they leave it optional.",
    };

    [Fact]
    public void Agree_on_every_test_document()
    {
        if (Corpus.FilesIn("specs").Count == 0)
        {
            output.WriteLine(Corpus.AbsenceOf("specs") + " The repository's own documents were read.");
        }

        var differences = TestDocuments.All.SelectMany(file => Differences(file, File.ReadAllBytes(file))).ToArray();
        Assert.True(differences.Length == 0, $"{TestDocuments.All.Count} documents\n{string.Join('\n', differences.Take(60))}");
        Assert.True(TestDocuments.All.Count > 100, $"Only {TestDocuments.All.Count} documents were found.");
    }

    [Fact]
    public void Agree_on_drawn_documents()
    {
        foreach (var (number, document) in Trials.Of(new DrawnGen<JsonObject>(DocumentDraw.Any), 300))
        {
            Assert.Empty(Differences($"drawn-{number}.json", System.Text.Encoding.UTF8.GetBytes(WithoutBooleans(document)!.ToJsonString())));
        }
    }

    /// <summary>Their reader fails with a null reference where a schema is <c>true</c> or <c>false</c> (3.11.0), so that it reads none.</summary>
    private static JsonNode? WithoutBooleans(JsonNode? value, string? keyword = null) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithoutBooleans(member.Value, member.Key)))),
        JsonArray items => new JsonArray([.. items.Select(item => WithoutBooleans(item, keyword is "enum" or "const" ? "value" : null))]),
        JsonValue flag when flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False && keyword is not ("required" or "uniqueItems" or "const" or "value") => new JsonObject(),
        null => null,
        _ => value.DeepClone(),
    };

    private static IEnumerable<string> Differences(string file, byte[] content)
    {
        var found = Compare(file, content);
        var explained = Explained.Keys.FirstOrDefault(end => file.Replace('\\', '/').EndsWith(end, StringComparison.Ordinal));
        return explained is null
            ? found.Select(difference => $"{file}: {difference}")
            : found.Count == 0 ? [$"{file}: no difference is left; take `{explained}` out of the table."] : [];
    }

    private static IReadOnlyList<string> Compare(string file, byte[] content)
    {
        var theirs = Reading.ByThem(file, content);
        try
        {
            var ours = OurFacts.Of(Reading.ByUs(file, content));
            return theirs.Document is { } document ? Facts.Differences(ours, TheirFacts.Of(document)) : ["they read nothing"];
        }
        catch (InputException refusal)
        {
            return ["we refuse it: " + refusal.Problem.Message];
        }
    }
}
