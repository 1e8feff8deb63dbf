using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

public sealed class DocumentSetTests
{
    private const string Head = "openapi: 3.1.0\n";

    [Theory]
    [InlineData("{$ref: '#/components/schemas/Pett'}", "SG9201", "'#/components/schemas/Pett' leads to nothing: there is no 'Pett' in '/components/schemas'. Did you mean 'Pet'?")]
    [InlineData("{$ref: '#/components/schemas/Zoo'}", "SG9201", "'#/components/schemas/Zoo' leads to nothing: there is no 'Zoo' in '/components/schemas'. Add it, or correct the reference.")]
    [InlineData("{$ref: '#/components/schema/Pet'}", "SG9201", "'#/components/schema/Pet' leads to nothing: there is no 'schema' in '/components'. Did you mean 'schemas'?")]
    [InlineData("{$ref: '#/definitions/Pet'}", "SG9201", "'#/definitions/Pet' leads to nothing: there is no 'definitions' at the root. Add it, or correct the reference.")]
    [InlineData("{$ref: '#/components/schemas/Pet/allOf/01'}", "SG9201", "'#/components/schemas/Pet/allOf/01' leads to nothing: there is no '01' in '/components/schemas/Pet/allOf'. Add it, or correct the reference.")]
    [InlineData("{$ref: '#/components/schemas/Pet/allOf/99999999999'}", "SG9201", "'#/components/schemas/Pet/allOf/99999999999' leads to nothing: there is no '99999999999' in '/components/schemas/Pet/allOf'. Add it, or correct the reference.")]
    [InlineData("{$ref: 'b.yaml#/Dg'}", "SG9201", "'b.yaml#/Dg' leads to nothing: there is no 'Dg' at the root of b.yaml. Did you mean 'Dog'?")]
    [InlineData("{$ref: '#pet'}", "SG9201", "'#pet' leads to nothing: no $anchor 'pet' is there. A JSON pointer starts with '#/'.")]
    [InlineData("{$ref: c.yaml}", "SG9203", "'c.yaml' cannot be followed. There is no such file.")]
    [InlineData("{$ref: 'https://example.com/x.json'}", "SG9203", "'https://example.com/x.json' cannot be followed. There is no such file.")]
    [InlineData("{$ref: '#/components/responses/R'}", "SG9204", "'#/components/responses/R' leads to a response, but a schema must stand here.")]
    [InlineData("{$ref: '#/components/schemas/Pet/description'}", "SG9204", "'#/components/schemas/Pet/description' leads to a value that is not a schema.")]
    [InlineData("{$ref: '#/components/schemas/Pet/const'}", "SG9204", "'#/components/schemas/Pet/const' leads into a constant, an enum or a default, which is a value and no part of the contract.")]
    [InlineData("{$ref: '#'}", "SG9204", "'#' leads to an OpenAPI document, but a schema must stand here.")]
    [InlineData("{$ref: '#/components/schemas'}", "SG9204", "'#/components/schemas' leads to a map of a schema, but a schema must stand here.")]
    [InlineData("{$ref: '#/components/schemas/Pet/allOf/0/x-null'}", "SG9204", "'#/components/schemas/Pet/allOf/0/x-null' leads to a value that is not a schema.")]
    [InlineData("{discriminator: {propertyName: k, mapping: {c: Pte}}}", "SG9201", "'Pte' leads to nothing: there is no 'Pte' in '/components/schemas'. Did you mean 'Pet'?")]
    [InlineData("{$ref: '#/components/schemas/Pet', $dynamicRef: '#x'}", "SG9101", "One schema holds both $ref and $dynamicRef. Move one of them into an allOf.")]
    [InlineData("{$dynamicRef: '#twice'}", "SG9201", "'#twice' may mean several schemas with this $dynamicAnchor. Give the schemas around them an $id each, or use $ref to say which.")]
    [InlineData("{dependencies: {a: {$ref: '#/x'}}}", "SG9201", "'#/x' leads to nothing: there is no 'x' at the root. Add it, or correct the reference.")]
    [InlineData("{dependencies: {a: [1]}}", "SG9101", "This value must be a string here, not a number.")]
    [InlineData("{maxLength: x}", "SG9101", "'maxLength' must be a number here, not a string.")]
    public void A_reference_that_cannot_be_followed_is_refused(string schema, string rule, string message)
    {
        var problem = Problem(
            ("a.yaml", $$$$"""
                openapi: 3.1.0
                components:
                  responses: {R: {description: r}}
                  schemas:
                    Unused: {{{{schema}}}}
                    Pet: {allOf: [{x-null: null}], description: x, const: {}, $defs: {a: {$dynamicAnchor: twice}, b: {$dynamicAnchor: twice}}}
                """),
            ("b.yaml", "Dog: {}"));

        Assert.Equal((rule, message), (problem.Rule, problem.Message));
        Assert.Equal(("a.yaml", 5), (problem.Place.File, problem.Place.Line));
    }

    [Fact]
    public void The_place_is_the_reference()
    {
        var problem = Problem(("a.json", "{\"openapi\": \"3.1.0\",\n  \"components\": {\"schemas\": {\"A\": {\"$ref\": \"#/x\"}}}}"));

        Assert.Equal(new Place("a.json", 2, 44, "/components/schemas/A/$ref"), problem.Place);
    }

    [Theory]
    [InlineData("schemas", "{A: {$ref: '#/components/schemas/A'}}")]
    [InlineData("schemas", "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}")]
    [InlineData("schemas", "{A: {$ref: '#/components/schemas/B', minLength: 1}, B: {$ref: '#/components/schemas/A', maxLength: 1}}")]
    [InlineData("schemas", "{A: {$ref: 'b.yaml#/B'}}")]
    [InlineData("pathItems", "{A: {$ref: '#/components/pathItems/A'}}")]
    [InlineData("parameters", "{A: {$ref: '#/components/parameters/B'}, B: {$ref: '#/components/parameters/B'}}")]
    [InlineData("callbacks", "{A: {$ref: '#/components/callbacks/A'}}")]
    [InlineData("responses", "{A: {$ref: '#/components/responses/A'}}")]
    public void References_in_a_circle_are_refused(string section, string components)
    {
        var problem = Problem(("a.yaml", Head + $"components: {{{section}: {components}}}"), ("b.yaml", "B: {$ref: 'a.yaml#/components/schemas/A'}"));

        Assert.Equal("SG9202", problem.Rule);
        Assert.EndsWith("leads in a circle and never to a value. Let one of the references on its way lead to what is meant.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{A: {properties: {a: {$ref: '#/components/schemas/A'}}}}")]
    [InlineData("{A: {allOf: [{$ref: '#/components/schemas/A'}]}}")]
    [InlineData("{A: {$ref: 'b.yaml#/B'}, C: {}}")]
    public void Schemas_that_hold_themselves_are_fine(string schemas)
    {
        var files = new FilesInMemory(("a.yaml", Head + $"components: {{schemas: {schemas}}}"), ("b.yaml", "B: {properties: {a: {$ref: 'a.yaml#/components/schemas/A'}, b: {$ref: '#/B'}}}"));

        Assert.Equal("a.yaml", DocumentSet.Read(files.Main, new ReadLimits()).Root.Name);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(102, "SG9003")]
    public void A_chain_may_be_long_but_not_endless(int length, string? rule)
    {
        var links = string.Join(", ", Enumerable.Range(0, length).Select(at => $"A{at}: {{$ref: '#/components/schemas/A{at + 1}'}}"));

        var problem = Record.Exception(() => DocumentSet.Read(new FilesInMemory(("a.yaml", Head + $"components: {{schemas: {{{links}, A{length}: {{}}}}}}")).Main, new ReadLimits()));

        Assert.Equal(rule, (problem as InputException)?.Problem.Rule);
    }

    [Fact]
    public void Each_file_is_read_once()
    {
        var files = new FilesInMemory(
            ("a.yaml", Head + "components: {schemas: {A: {$ref: 'b.yaml#/B'}, B: {$ref: 'b.yaml#/C'}, C: {$ref: 'c.yaml'}}}"),
            ("b.yaml", "B: {items: {$ref: c.yaml}}\nC: {}"),
            ("c.yaml", "{items: {$ref: 'b.yaml#/B'}}"));

        var set = DocumentSet.Read(files.Main, new ReadLimits());

        Assert.Equal(["a.yaml", "b.yaml", "c.yaml"], set.Documents.Select(document => document.Name));
        Assert.Equal(["a.yaml -> b.yaml", "a.yaml -> c.yaml", "b.yaml -> c.yaml", "c.yaml -> b.yaml"], files.Loaded);
    }

    [Fact]
    public void A_fragment_is_read_as_what_refers_to_it_says()
    {
        var files = new FilesInMemory(
            ("a.yaml", Head + "paths: {/a: {$ref: path.yaml}}"),
            ("path.yaml", "get: {responses: {200: {$ref: 'shared.yaml#/ok'}}}"),
            ("shared.yaml", "ok: {content: {application/json: {schema: {$ref: '#/thing', description: x}}}}\nthing: {maxLength: 3}"));

        var set = DocumentSet.Read(files.Main, new ReadLimits());

        Assert.Equal(["a response", "a schema"], set.Links[1].Concat(set.Links[2]).Select(link => set.Targets.GrammarOf(link.Target).Name));
    }

    [Fact]
    public void A_value_is_one_thing_only()
    {
        var problem = Problem(
            ("a.yaml", Head + "paths: {/a: {get: {responses: {200: {$ref: 'b.yaml#/x'}}, parameters: [{$ref: 'b.yaml#/x'}]}}}"),
            ("b.yaml", "x: {}"));

        Assert.Equal(("SG9204", "'b.yaml#/x' leads to a response, but a parameter must stand here."), (problem.Rule, problem.Message));
    }

    [Fact]
    public void A_part_and_its_whole_must_agree()
    {
        var problem = Problem(
            ("a.yaml", Head + "paths: {/a: {get: {responses: {200: {$ref: 'b.yaml#/get/parameters/0'}}}}, /b: {$ref: b.yaml}}"),
            ("b.yaml", "get:\n  parameters: [{}]"));

        Assert.Equal(("SG9204", "References take this value for two things: a response and a parameter.", 2), (problem.Rule, problem.Message, problem.Place.Line));
    }

    [Fact]
    public void No_more_documents_than_allowed()
    {
        var files = new FilesInMemory(("a.yaml", Head + "components: {schemas: {A: {$ref: b.yaml}}}"), ("b.yaml", "items: {$ref: c.yaml}"), ("c.yaml", "{}"));

        Assert.Equal(3, DocumentSet.Read(files.Main, new ReadLimits { MaxDocuments = 2 }).Documents.Length);
        var problem = Assert.Throws<InputException>(() => DocumentSet.Read(files.Main, new ReadLimits { MaxDocuments = 1 })).Problem;
        Assert.Equal(("SG9003", "b.yaml", 1), (problem.Rule, problem.Place.File, problem.Place.Line));
    }

    [Fact]
    public void Without_a_loader_no_other_document_is_read()
    {
        var input = new FilesInMemory(("a.yaml", Head + "components: {schemas: {A: {$ref: b.yaml}}}")).Main with { References = null };

        Assert.Equal("'b.yaml' leads to another document, and only this one was given.", Assert.Throws<InputException>(() => DocumentSet.Read(input, new ReadLimits())).Problem.Message);
    }

    private static InputProblem Problem(params (string, string)[] files) =>
        Assert.Throws<InputException>(() => DocumentSet.Read(new FilesInMemory(files).Main, new ReadLimits())).Problem;
}
