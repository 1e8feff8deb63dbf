using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

public sealed class ClosuresTests
{
    private const string Leaf = "openapi: 3.1.0\ncomponents: {schemas: {A: {properties: {b: {$ref: '#/components/schemas/B'}}}, B: {items: {$ref: '#/components/schemas/C'}}, C: {maxLength: 1}}}";
    private const string Circle = "openapi: 3.1.0\ncomponents: {schemas: {A: {properties: {b: {$ref: '#/components/schemas/B'}}}, B: {items: {$ref: '#/components/schemas/A'}, maxItems: 1}}}";
    private const string Mapping = "openapi: 3.1.0\ncomponents: {schemas: {A: {discriminator: {propertyName: k, mapping: {c: C}}}, C: {maxLength: 1}}}";
    private const string Inner = "openapi: 3.1.0\ncomponents: {schemas: {A: {properties: {b: {$ref: '#/components/schemas/B/properties/x'}}}, B: {properties: {x: {$ref: '#/components/schemas/C'}}}, C: {maxLength: 1}}}";
    private const string Ids = "openapi: 3.1.0\ncomponents: {schemas: {A: {$id: 'http://a/', items: {$ref: t}}, B: {$id: 'http://b/', items: {$ref: t}}, T: {$id: 'http://a/t', maxLength: 1}, U: {$id: 'http://b/t', maxLength: 2}}}";
    private const string Dynamic = "openapi: 3.1.0\ncomponents: {schemas: {A: {items: {$dynamicRef: '#t'}}, C: {$dynamicAnchor: t, maxLength: 1}}}";

    [Theory]
    [InlineData(Leaf, "maxLength: 1", "maxLength: 1, description: x, title: y, x-z: 1")]
    [InlineData(Leaf, "C: {maxLength: 1}", "C: {pattern: a, maxLength: 1}", "C: {maxLength: 1, pattern: a}")]
    [InlineData(Leaf, "C: {maxLength: 1}", "C: {maxLength: 1}, D: {maxLength: 2}")]
    [InlineData(Circle, "maxItems: 1", "maxItems: 1, description: x")]
    [InlineData(Leaf, "3.1.0", "3.1.1")]
    public void What_means_the_same_has_the_same_closure(string document, string from, string to, string? other = null)
    {
        var left = document.Replace(from, other ?? from, StringComparison.Ordinal);
        var right = document.Replace(from, to, StringComparison.Ordinal);

        Assert.Equal(ClosureOfA(left), ClosureOfA(right));
    }

    [Theory]
    [InlineData(Leaf, "maxLength: 1", "maxLength: 2")]
    [InlineData(Leaf, "3.1.0", "3.0.0")]
    [InlineData(Leaf, "3.1.0", "3.1.0\njsonSchemaDialect: x")]
    [InlineData(Circle, "maxItems: 1", "maxItems: 2")]
    [InlineData(Circle, "items: {$ref: '#/components/schemas/A'}", "items: {$ref: '#/components/schemas/B'}")]
    [InlineData(Mapping, "maxLength: 1", "maxLength: 2")]
    [InlineData(Inner, "maxLength: 1", "maxLength: 2")]
    [InlineData(Dynamic, "maxLength: 1", "maxLength: 2")]
    [InlineData(Ids, "T: {$id: 'http://a/t', maxLength: 1}", "T: {$id: 'http://a/t', maxLength: 2}")]
    [InlineData(Ids, "http://a/t', maxLength: 1}, U: {$id: 'http://b/t'", "http://b/t', maxLength: 1}, U: {$id: 'http://a/t'")]
    public void What_differs_anywhere_below_has_another_closure(string document, string from, string to)
    {
        var changed = document.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(document, changed);
        Assert.NotEqual(ClosureOfA(document), ClosureOfA(changed));
    }

    [Fact]
    public void Members_of_a_circle_are_told_apart()
    {
        var set = Set(Circle.Replace(", maxItems: 1", string.Empty, StringComparison.Ordinal).Replace("properties: {b: {$ref: '#/components/schemas/B'}}", "items: {$ref: '#/components/schemas/B'}", StringComparison.Ordinal));

        Assert.NotEqual(Closure(set, "/components/schemas/A"), Closure(set, "/components/schemas/B"));
    }

    [Fact]
    public void What_differs_elsewhere_leaves_a_closure_alone()
    {
        var changed = Ids.Replace("http://b/t', maxLength: 2", "http://b/t', maxLength: 3", StringComparison.Ordinal);

        Assert.Equal(ClosureOfA(Ids), ClosureOfA(changed));
        Assert.NotEqual(Closure(Set(Ids), "/components/schemas/B"), Closure(Set(changed), "/components/schemas/B"));
    }

    [Theory]
    [InlineData("c: {maxLength: 1}", "c: {maxLength: 2}")]
    [InlineData("b: {$ref: '#/c'}", "b: {$ref: '#/d'}")]
    public void Files_are_a_part_of_it(string from, string to)
    {
        const string main = "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: 'b.yaml#/b'}}}\nc: {maxLength: 2}";
        const string other = "b: {$ref: '#/c'}\nc: {maxLength: 1}\nd: {maxLength: 1}\n";
        var old = DocumentSet.Read(new FilesInMemory(("a.yaml", main), ("b.yaml", other)).Main, new ReadLimits());
        var @new = DocumentSet.Read(new FilesInMemory(("a.yaml", main), ("b.yaml", other.Replace(from, to, StringComparison.Ordinal))).Main, new ReadLimits());

        Assert.NotEqual(Closure(old, "/components/schemas/A"), Closure(@new, "/components/schemas/A"));
    }

    /// <summary>Random graphs of schemas, most of them with circles: equal closures must mean graphs that no walk tells apart.</summary>
    [Fact]
    public void Equal_closures_mean_equal_graphs()
    {
        var random = new Random(1);
        var sets = Enumerable.Range(0, 150).Select(_ => Set(RandomGraph(random))).ToList();
        var closures = sets.Select(ClosureOfA).ToList();
        var equal = 0;
        for (var left = 0; left < sets.Count; left++)
        {
            for (var right = left + 1; right < sets.Count; right++)
            {
                var isAlike = new Likeness(sets[left], sets[right]).Holds("/components/schemas/A");
                equal += isAlike ? 1 : 0;
                Assert.True(isAlike || closures[left] != closures[right], $"{left} and {right} differ, but have the same closure.");
            }
        }

        Assert.InRange(equal, 20, 10_000);
    }

    [Fact]
    public void The_order_of_keys_does_not_matter_in_a_circle()
    {
        var random = new Random(2);
        for (var round = 0; round < 100; round++)
        {
            var parts = RandomParts(random);

            Assert.Equal(ClosureOfA(Graph(parts)), ClosureOfA(Graph(parts.Reverse())));
        }
    }

    private static string RandomGraph(Random random) => Graph(RandomParts(random));

    private static string Graph(IEnumerable<string> parts) => $"openapi: 3.1.0\ncomponents: {{schemas: {{{string.Join(", ", parts)}}}}}";

    private static string[] RandomParts(Random random) =>
        [.. "ABC".Select(name => $"{name}: {{properties: {{p: {Edge(random)}, q: {Edge(random)}}}}}")];

    private static string Edge(Random random) => random.Next(4) switch
    {
        0 => "{maxLength: 1}",
        1 => "{$ref: '#/components/schemas/A'}",
        2 => "{$ref: '#/components/schemas/B'}",
        _ => "{$ref: '#/components/schemas/C'}",
    };

    private static DocumentSet Set(string document) => DocumentSet.Read(new FilesInMemory(("a.yaml", document)).Main, new ReadLimits());

    private static Hash128 ClosureOfA(string document) => ClosureOfA(Set(document));

    private static Hash128 ClosureOfA(DocumentSet set) => Closure(set, "/components/schemas/A");

    private static Hash128 Closure(DocumentSet set, string pointer) => new ReferenceResolver(set).Closure(ReferenceResolverTests.At(set.Root, pointer));
}
