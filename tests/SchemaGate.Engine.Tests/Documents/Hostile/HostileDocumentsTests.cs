using System.Diagnostics;
using System.Text;
using SchemaGate.Engine.Documents.Resolution;
using SchemaGate.Engine.Tests.Documents.Resolution;

namespace SchemaGate.Engine.Tests.Documents.Hostile;

public sealed class HostileDocumentsTests
{
    /// <summary>Every one takes about a second on an idle machine; the bound tells a slow machine from a cost that explodes.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private const long MostBytes = 2L << 30;

    public static TheoryData<string> Names => [.. HostileDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_document_is_refused_or_read_at_a_bounded_cost(string name)
    {
        var (rule, text) = HostileDocuments.All[name];
        var content = Encoding.UTF8.GetBytes(text());
        var (watch, allocated) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());

        var problem = Judge(new DocumentInput("a", content));

        Assert.Equal(rule, problem?.Rule);
        Assert.True(problem is null || problem.Place.Line > 0 && problem.Place.Column > 0 && problem.Message.Length < 1_000);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MostBytes);
    }

    /// <summary>A JSON document is unreadable wherever it is cut off; a YAML document may be complete before its end.</summary>
    [Theory]
    [InlineData("""{"openapi":"3.1.0","components":{"schemas":{"A":{"$ref":"#/components/schemas/\u00e9😀"},"é😀":{"maxLength":12,"enum":[true,null,-1.5e3]}}}}""", true)]
    [InlineData("openapi: 3.1.0\ncomponents: &a\n  schemas:\n    ? A\n    : {$ref: \"#/components/schemas/\\u00e9😀\"}\n    'é😀': !!map {maxLength: 12, enum: [true, ~, -1.5e3]}\nx-a: |\n  text\n", false)]
    public void A_document_may_end_anywhere(string document, bool isJson)
    {
        var content = Encoding.UTF8.GetBytes(document);
        Assert.Null(Judge(new DocumentInput("a", content)));

        for (var length = 0; length < content.Length; length++)
        {
            var problem = Judge(new DocumentInput("a", content.AsMemory(0, length)));

            Assert.True(!isJson || problem?.Rule == "SG9001", $"Cut off after {length} bytes: {problem}");
        }
    }

    [Fact]
    public void Any_byte_may_stand_anywhere()
    {
        foreach (var document in (string[])["""{"openapi":"3.1.0","paths":{"/a":{}}}""", "openapi: 3.1.0\npaths: {/a: [x, 'y']}\n"])
        {
            var content = Encoding.UTF8.GetBytes(document);
            for (var change = 0; change < content.Length * 256; change++)
            {
                var changed = (byte[])content.Clone();
                changed[change / 256] = (byte)change;
                var problem = Judge(new DocumentInput("a.yaml", changed));
                Assert.True(problem is null || problem.Place.Line > 0);
            }
        }
    }

    [Theory]
    [InlineData("SG9202", "{paths: {/a: {$ref: '#/paths/~1a'}}}")]
    [InlineData("SG9202", "{paths: {/a: {get: {parameters: [{$ref: '#/paths/~1a/get/parameters/0'}]}}}}")]
    [InlineData("SG9202", "{paths: {/a: {get: {responses: {200: {$ref: '#/paths/~1a/get/responses/200'}}}}}}")]
    [InlineData("SG9202", "{paths: {/a: {$ref: 'a.yaml#/paths/~1a'}}}")]
    [InlineData("SG9202", "{components: {schemas: {A: {$ref: b.yaml}}}}", "{$ref: c.yaml}", "{$ref: b.yaml}")]
    [InlineData("SG9202", "{components: {schemas: {A: {$ref: b.yaml}}}}", "{$ref: c.yaml}", "{$ref: 'a.yaml#/components/schemas/A'}")]
    [InlineData(null, "{components: {schemas: {A: {$ref: b.yaml}}}}", "{allOf: [{$ref: c.yaml}]}", "{allOf: [{$ref: b.yaml}]}")]
    [InlineData(null, "{components: {schemas: {A: {$dynamicRef: '#a', $dynamicAnchor: b}, B: {$dynamicAnchor: a, not: {$dynamicRef: '#b'}}}}}")]
    [InlineData("SG9202", "{components: {schemas: {A: {$dynamicRef: '#a', $dynamicAnchor: a}}}}")]
    [InlineData(null, "{components: {schemas: {A: {discriminator: {mapping: {a: A}}}}}}")]
    public void References_in_a_circle_end(string? rule, string main, string second = "{}", string third = "{}")
    {
        var files = new FilesInMemory(("a.yaml", "openapi: 3.1.0\n" + main[1..^1]), ("b.yaml", second), ("c.yaml", third));

        Assert.Equal(rule, Judge(files.Main)?.Rule);
    }

    internal static InputProblem? Judge(DocumentInput input)
    {
        try
        {
            var set = DocumentSet.Read(input, new ReadLimits());
            _ = new ReferenceResolver(set).Closure(set.Root.Root);
            return null;
        }
        catch (InputException fault)
        {
            return fault.Problem;
        }
    }
}
