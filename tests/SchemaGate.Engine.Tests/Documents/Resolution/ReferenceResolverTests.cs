using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

public sealed class ReferenceResolverTests
{
    private const string Head = "openapi: 3.1.0\n";

    [Theory]
    [InlineData("#/components/schemas/B", "/components/schemas/B")]
    [InlineData("#/components/schemas/B/properties/x", "/components/schemas/B/properties/x")]
    [InlineData("#/components/schemas/B/allOf/1", "/components/schemas/B/allOf/1")]
    [InlineData("#/components/schemas/a~1b~0c", "/components/schemas/a~1b~0c")]
    [InlineData("#/components/schemas/a%20b%25", "/components/schemas/a b%")]
    [InlineData("#/components/schemas/%C3%A9", "/components/schemas/é")]
    [InlineData("#/components/schemas/", "/components/schemas/")]
    [InlineData("#/paths/~1b/get/responses/200/content/application~1json/schema", "/paths/~1b/get/responses/200/content/application~1json/schema")]
    [InlineData("#/x-own/deep/0", "/x-own/deep/0")]
    [InlineData("#plain", "/components/schemas/B/properties/x")]
    [InlineData("#dynamic", "/components/schemas/B/allOf/1")]
    [InlineData("#/components/schemas/Alias", "/components/schemas/B")]
    [InlineData("#/components/schemas/Narrower", "/components/schemas/Narrower")]
    public void A_reference_leads_to_its_value(string reference, string pointer)
    {
        var document = Head + $$$$"""
            paths:
              /b: {get: {responses: {200: {content: {application/json: {schema: {type: string}}} }}} }
            x-own: {deep: [{type: integer}]}
            components:
              schemas:
                A: {$ref: '{{{{reference}}}}'}
                B: {properties: {x: {$anchor: plain}}, allOf: [{}, {$dynamicAnchor: dynamic}]}
                Alias: {$ref: '#/components/schemas/B', description: the same}
                Narrower: {$ref: '#/components/schemas/B', minProperties: 1}
                a/b~c: {}
                a b%: {}
                é: {}
                '': {}
            """;

        Assert.Equal(pointer, Resolved(document).Pointer);
    }

    [Theory]
    [InlineData("b.json", "b.json", "")]
    [InlineData("b.json#", "b.json", "")]
    [InlineData("b.json#/$defs/x", "b.json", "/$defs/x")]
    [InlineData("b.json#here", "b.json", "/$defs/y")]
    [InlineData("whole.yaml#/components/schemas/W", "b.json", "/$defs/x")]
    [InlineData("a.yaml#/components/schemas/C", "a.yaml", "/components/schemas/C")]
    [InlineData("b%2ejson", "b.json", "")]
    public void A_reference_leads_to_another_file(string reference, string file, string pointer)
    {
        var files = new FilesInMemory(
            ("a.yaml", Head + $"components: {{schemas: {{A: {{$ref: '{reference}'}}, C: {{}}}}}}"),
            ("b.json", """{"type": "object", "$defs": {"x": {"type": "string"}, "y": {"$anchor": "here"}}}"""),
            ("whole.yaml", Head + "components: {schemas: {W: {$ref: 'b.json#/$defs/x'}}}"));

        var found = Resolved(files);

        Assert.Equal((file, pointer), (found.Document.Name, found.Pointer));
    }

    [Theory]
    [InlineData("https://example.com/tag", "/components/schemas/Tag")]
    [InlineData("tag", "/components/schemas/Tag")]
    [InlineData("/tag", "/components/schemas/Tag")]
    [InlineData("#/$defs/inner", "/components/schemas/Pet/$defs/inner")]
    [InlineData("#here", "/components/schemas/Pet/$defs/inner")]
    [InlineData("tag#here", "/components/schemas/Tag/$defs/other")]
    [InlineData("#/components/schemas/Plain", "/components/schemas/Plain")]
    [InlineData("https://example.com/api#/components/schemas/Plain", "/components/schemas/Plain")]
    public void Ids_are_bases(string reference, string pointer)
    {
        var document = $$$$"""
            openapi: 3.2.0
            $self: https://example.com/api
            components:
              schemas:
                Pet: {$id: 'https://example.com/pet', properties: {t: {$ref: '{{{{reference}}}}'}}, $defs: {inner: {$anchor: here}}}
                Tag: {$id: tag, $defs: {other: {$anchor: here}}}
                Plain: {}
            """;

        Assert.Equal(pointer, Resolved(new FilesInMemory(("a.yaml", document)), "/components/schemas/Pet/properties/t").Pointer);
    }

    [Fact]
    public void A_bare_name_in_swagger_is_a_definition() =>
        Assert.Equal("/definitions/B", Resolved(new FilesInMemory(("a.yaml", "swagger: '2.0'\ndefinitions: {A: {$ref: B}, B: {}}")), "/definitions/A").Pointer);

    [Theory]
    [InlineData("Cat", "a.yaml", "/components/schemas/Cat")]
    [InlineData("#/components/schemas/Cat", "a.yaml", "/components/schemas/Cat")]
    [InlineData("x.Cat", "a.yaml", "/components/schemas/x.Cat")]
    [InlineData("cat.yaml", "cat.yaml", "")]
    [InlineData("cat.yaml#/Cat", "cat.yaml", "/Cat")]
    public void A_mapping_names_a_component_or_refers(string value, string file, string pointer)
    {
        var files = new FilesInMemory(
            ("a.yaml", Head + $"components: {{schemas: {{A: {{discriminator: {{propertyName: k, mapping: {{c: '{value}'}}}}}}, Cat: {{}}, x.Cat: {{}}}}}}"),
            ("cat.yaml", "Cat: {type: object}"));
        var set = DocumentSet.Read(files.Main, new ReadLimits());

        var found = new ReferenceResolver(set).ResolveMapping(At(set.Root, "/components/schemas/A/discriminator/mapping/c"));

        Assert.Equal((file, pointer), (found.Document.Name, found.Pointer));
    }

    [Fact]
    public void A_value_that_is_no_reference_is_itself()
    {
        var set = DocumentSet.Read(new FilesInMemory(("a.yaml", Head + "components: {schemas: {A: {properties: {$ref: {type: string}}, example: {$ref: x}}}}")).Main, new ReadLimits());
        var resolver = new ReferenceResolver(set);

        foreach (var pointer in (string[])["/components/schemas/A", "/components/schemas/A/properties", "/components/schemas/A/example"])
        {
            Assert.Equal(At(set.Root, pointer), resolver.Resolve(At(set.Root, pointer)));
        }
    }

    internal static Node At(Document document, string pointer) =>
        ReferenceText.Segments(pointer).Aggregate(document.Root, (node, segment) => node.IsArray ? document.Item(node.Index, int.Parse(segment)) : node[segment]);

    private static Node Resolved(string document) => Resolved(new FilesInMemory(("a.yaml", document)));

    private static Node Resolved(FilesInMemory files, string pointer = "/components/schemas/A")
    {
        var set = DocumentSet.Read(files.Main, new ReadLimits());
        return new ReferenceResolver(set).Resolve(At(set.Root, pointer));
    }
}
