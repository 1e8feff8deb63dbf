using System.Text;
using SchemaGate.Engine.Tests.Cases;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

/// <summary>A template that <c>$dynamicRef</c> fills in means what it means written out by hand (JSON Schema 2020-12, section 8.2.3.2).</summary>
public sealed class DynamicViewsTests
{
    private const string Page = "Page: {$id: page, type: object, properties: {items: {type: array, items: {$dynamicRef: '#item'}}, next: {type: string}}, $defs: {d: {$dynamicAnchor: item, not: {}}}}";
    private const string Pets = "{$id: pets, $ref: page, $defs: {i: {$dynamicAnchor: item, $ref: 'document:pet'}}}";
    private const string Pet = "Pet: {$id: 'document:pet', type: object, properties: {name: {type: string}}}";
    private const string PetPage = "{type: object, properties: {items: {type: array, items: {type: object, properties: {name: {type: string}}}}, next: {type: string}}}";

    private const string Box = "Box: {$id: box, type: object, properties: {v: {$dynamicRef: '#value'}}, $defs: {v: {$dynamicAnchor: value}}}";

    public static TheoryData<string, string[], string> Templates { get; } = new()
    {
        { Pets, [Page, Pet], PetPage },
        { "{$ref: page}", [Page, "Other: " + Pets, Pet], "{type: object, properties: {items: {type: array, items: false}, next: {type: string}}}" },
        {
            "{$id: two, anyOf: [{$ref: numbers}, {$ref: texts}]}",
            [
                "List: {$id: list, type: array, items: {$dynamicRef: '#item'}, $defs: {d: {$dynamicAnchor: item}}}",
                "Numbers: {$id: numbers, $ref: list, $defs: {n: {$dynamicAnchor: item, type: number}}}",
                "Texts: {$id: texts, $ref: list, $defs: {t: {$dynamicAnchor: item, type: string}}}",
            ],
            "{anyOf: [{type: array, items: {type: number}}, {type: array, items: {type: string}}]}"
        },
        {
            "{$ref: strict}",
            [
                "Tree: {$id: tree, $dynamicAnchor: node, type: object, properties: {kids: {type: array, items: {$dynamicRef: '#node'}}}}",
                "Strict: {$id: strict, $dynamicAnchor: node, $ref: tree, required: [kids]}",
                "Hand: {type: object, required: [kids], properties: {kids: {type: array, items: {$ref: '#/components/schemas/Hand'}}}}",
            ],
            "{$ref: '#/components/schemas/Hand'}"
        },
        {
            "{$id: outer, $ref: inner, $defs: {v: {$dynamicAnchor: value, type: boolean}}}",
            [Box, "Inner: {$id: inner, type: array, items: {$ref: box}, $defs: {v: {$dynamicAnchor: value, type: string}}}"],
            "{type: array, items: {type: object, properties: {v: {type: boolean}}}}"
        },
        {
            "{$id: plain, $ref: 'both#named', $defs: {v: {$dynamicAnchor: value, type: boolean}}}",
            ["Both: {$id: both, $defs: {v: {$dynamicAnchor: value, type: string}, n: {$anchor: named, type: object, properties: {fixed: {$ref: '#value'}, free: {$dynamicRef: '#value'}}}}}"],
            "{type: object, properties: {fixed: {type: string}, free: {type: boolean}}}"
        },
        {
            "{$id: main, type: object, properties: {whole: {$ref: bar}, one: {$ref: item}}}",
            ["Bar: {$id: bar, type: array, items: {$ref: item}, $defs: {c: {$dynamicAnchor: content, type: string}, i: {$id: item, type: object, properties: {content: {$dynamicRef: '#content'}}, $defs: {d: {$dynamicAnchor: content, type: integer}}}}}"],
            "{type: object, properties: {whole: {type: array, items: {type: object, properties: {content: {type: string}}}}, one: {type: object, properties: {content: {type: integer}}}}}"
        },
        {
            "{$id: main, anyOf: [{$id: left, const: 1, $defs: {t: {$dynamicAnchor: thing, type: number}}}, {$id: entered, $ref: start, $defs: {t: {$dynamicAnchor: thing, type: boolean}}}]}",
            ["Start: {$id: start, $dynamicRef: 'inner#thing'}", "Inner: {$id: inner, $dynamicAnchor: thing, type: string}"],
            "{anyOf: [{const: 1}, {type: boolean}]}"
        },
        {
            "{$ref: inside}",
            [
                "Filled: {$id: filled, type: object, properties: {v: {$dynamicRef: '#n'}}, $defs: {d: {$dynamicAnchor: n, type: string}}}",
                "Outside: {$id: outside, $defs: {n: {$dynamicAnchor: n, type: integer}, x: {$id: inside, type: object, properties: {t: {$ref: filled}}}}}",
            ],
            "{type: object, properties: {t: {type: object, properties: {v: {type: string}}}}}"
        },
        {
            "{$id: outer, $ref: inner, $defs: {d: {$dynamicAnchor: n, type: integer}}}",
            ["Inner: {$id: inner, type: object, properties: {by: {$dynamicRef: '#plain'}, dyn: {$dynamicRef: '#n'}}, $defs: {d: {$anchor: plain, $dynamicAnchor: n, type: string}}}"],
            "{type: object, properties: {by: {type: string}, dyn: {type: integer}}}"
        },
        {
            "{$id: outer, type: object, properties: {x: {$ref: inner}}, $defs: {d: {$dynamicAnchor: n, type: integer}}}",
            ["Inner: {$id: inner, $dynamicAnchor: n, type: [object, integer], properties: {self: {$dynamicRef: '#'}, dyn: {$dynamicRef: '#n'}}}", "Hand: {type: [object, integer], properties: {self: {$ref: '#/components/schemas/Hand'}, dyn: {type: integer}}}"],
            "{type: object, properties: {x: {$ref: '#/components/schemas/Hand'}}}"
        },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_is_what_it_is_written_out(string template, string[] components, string byHand)
    {
        var (used, written) = (Document([template], components), Document([byHand], components));

        Assert.Equal([], Findings(used, written));
        Assert.Equal([], Findings(written, used));
    }

    [Fact]
    public void What_changes_in_a_template_is_one_finding_with_all_its_uses() => Assert.Equal(
        ["Breaking type-changed GET /a, GET /b /components/schemas/Page/properties/next/type"],
        Findings(TwoPages(Page, Pet), TwoPages(Page.Replace("next: {type: string}", "next: {type: integer}", StringComparison.Ordinal), Pet)));

    [Fact]
    public void What_changes_in_one_use_is_told_of_that_use() => Assert.Equal(
        ["Breaking type-changed GET /a /components/schemas/Pet/properties/name/type"],
        Findings(TwoPages(Page, Pet), TwoPages(Page, Pet.Replace("type: string", "type: integer", StringComparison.Ordinal))));

    [Fact]
    public void A_discriminator_in_a_template_knows_its_subtypes() => Assert.Equal(
        ["Breaking type-changed GET /a /components/schemas/Cat/allOf/1/properties/claws/type"],
        Findings(Animals("integer"), Animals("string")));

    /// <summary>Whoever reads the parent, or what fills it in, reads the subtype.</summary>
    [Theory]
    [InlineData("{$id: strict, $ref: animal, $defs: {e: {$dynamicAnchor: extra, type: string}}}", "")]
    [InlineData("{$ref: animal}", "$id: dog, $defs: {e: {$dynamicAnchor: extra, type: string}}, ")]
    public void A_subtype_is_one_on_every_way_to_its_parent(string read, string own)
    {
        Assert.Equal(["Breaking type-changed GET /a /components/schemas/Dog/allOf/1/properties/bark/type"], Findings(Dogs("integer"), Dogs("string")));

        DocumentInput Dogs(string bark) => Document([read], [
            "Animal: {$id: animal, type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}, extra: {$dynamicRef: '#extra'}}, $defs: {any: {$dynamicAnchor: extra}}}",
            "Dog: {" + own + "allOf: [{$ref: animal}, {type: object, properties: {bark: {type: " + bark + "}}}]}",
        ]);
    }

    /// <summary>The last reference of a file leads to a schema that has the name.</summary>
    [Fact]
    public void A_name_that_is_read_last_counts()
    {
        var files = new FilesInMemory(
            ("b.yaml", "List: {properties: {v: {$ref: t.yaml}, first: {$ref: '#/Item'}}}\nItem: {$dynamicAnchor: item, type: string}"),
            ("t.yaml", "{$dynamicRef: '#item', $defs: {d: {$dynamicAnchor: item}}}"));
        var used = Document(["{$ref: 'b.yaml#/List'}"], ["Unused: {}"]) with { References = files };

        Assert.Equal([], Findings(used, Document(["{properties: {v: {type: string}, first: {type: string}}}"], ["Unused: {}"])));
    }

    /// <summary>Forty names with two values each: a million million ways.</summary>
    [Fact]
    public void So_many_ways_that_they_cannot_be_followed_are_refused()
    {
        var input = Document(["{$ref: a0}"], Enumerable.Range(0, 40).SelectMany(Step).Append("End: {$id: a40, anyOf: [" + string.Join(", ", Enumerable.Range(0, 40).Select(name => $"{{$ref: value{name}}}")) + "]}"));
        var result = Gate.Run(new GateRequest { Old = input, New = input, Today = CasePair.Today });

        Assert.Equal(["SG9003 Schemas with $dynamicRef are used in so many ways that they cannot be followed."], result.Problems.Select(problem => $"{problem.Rule} {problem.Message}").Distinct());
    }

    private static IEnumerable<string> Step(int step) =>
    [
        $"A{step}: {{$id: a{step}, anyOf: [{{$ref: b{step}}}, {{$ref: c{step}}}]}}",
        $"B{step}: {{$id: b{step}, $ref: a{step + 1}, $defs: {{d: {{$dynamicAnchor: n{step}}}}}}}",
        $"C{step}: {{$id: c{step}, $ref: a{step + 1}, $defs: {{d: {{$dynamicAnchor: n{step}}}}}}}",
        $"V{step}: {{$id: value{step}, $dynamicRef: '#n{step}', $defs: {{d: {{$dynamicAnchor: n{step}}}}}}}",
    ];

    private static DocumentInput Animals(string claws) => Document(
        [Pets],
        [
            Page,
            "Pet: {$id: 'document:pet', type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}",
            "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: " + claws + "}}}]}",
        ]);

    private static DocumentInput TwoPages(string page, string pet) =>
        Document([Pets, "{$id: numbers, $ref: page, $defs: {i: {$dynamicAnchor: item, type: number}}}"], [page, pet]);

    private static DocumentInput Document(IEnumerable<string> schemas, IEnumerable<string> components) => new("a.yaml", Encoding.UTF8.GetBytes(
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n"
        + string.Concat(schemas.Select((schema, at) => $"  /{(char)('a' + at)}: " + "{get: {responses: {200: {description: d, content: {application/json: {schema: " + schema + "}}}}}}\n"))
        + "components:\n  schemas:\n"
        + string.Concat(components.Select(component => $"    {component}\n"))));

    private static IEnumerable<string> Findings(DocumentInput old, DocumentInput @new)
    {
        var result = Gate.Run(new GateRequest { Old = old, New = @new, Today = CasePair.Today });
        Assert.Equal([], result.Problems.Select(problem => problem.Message));
        return result.Findings.Where(finding => finding.Name != "version-not-raised").Select(finding => $"{finding.Severity} {finding.Name} {string.Join(", ", finding.Operations)} {finding.New?.Pointer}");
    }
}
