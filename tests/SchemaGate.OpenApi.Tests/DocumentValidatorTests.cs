using System.Text;
using SchemaGate.Engine;

namespace SchemaGate.OpenApi.Tests;

public sealed class DocumentValidatorTests
{
    private const string Responses = "'responses':{'200':{'description':'d'}}";

    /// <summary>Documents that are right, and what Microsoft.OpenApi says or does about them.</summary>
    public static TheoryData<string, string> Right => new()
    {
        { "nothing is wrong", Head("3.1.0") + "'paths':{}}" },
        { "3.2", Head("3.2.0") + "'paths':{'/a':{'query':{" + Responses + "},'additionalOperations':{'COPY':{" + Responses + "}}}}}" },
        { "2.0", "{'swagger':'2.0','info':{'title':'T','version':'1'},'paths':{'/a':{'get':{'responses':{'200':{'description':'d','schema':{'$ref':'#/definitions/A'}}}}}},'definitions':{'A':{'type':'object'}}}" },
        { "2.0: a definition named without a pointer (throws)", "{'swagger':'2.0','info':{'title':'T','version':'1'},'paths':{'/a':{'get':{'responses':{'200':{'description':'d','schema':{'$ref':'A'}}}}}},'definitions':{'A':{'type':'object'}}}" },
        { "3.0: a pointer into a schema (unresolved)", Schemas("3.0.3", "'Pet':{'properties':{'id':{'type':'string'}}},'B':{'properties':{'x':{'$ref':'#/components/schemas/Pet/properties/id'}}}") },
        { "a pointer into paths (unresolved)", Head("3.1.0") + "'paths':{'/b':{'get':{'responses':{'200':{'description':'d','content':{'a/b':{'schema':{'type':'string'}}}}}}}},'components':{'schemas':{'A':{'$ref':'#/paths/~1b/get/responses/200/content/a~1b/schema'}}}}" },
        { "an anchor (unresolved)", Schemas("3.1.0", "'A':{'$anchor':'foo','type':'string'},'B':{'properties':{'x':{'$ref':'#foo'}}}") },
        { "boolean schemas with names (throws)", Schemas("3.1.0", "'A':{'properties':{'x':false,'y':true},'patternProperties':{'z':false},'$defs':{'d':true},'dependentSchemas':{'x':false}}") },
        { "counts beyond 32 bits, and with a fraction of 0 (throws)", Schemas("3.1.0", "'A':{'type':'string','maxLength':3000000000,'minLength':3.0}") },
        { "a discriminator's property that is not required", Schemas("3.0.0", "'A':{'discriminator':{'propertyName':'k'},'properties':{'k':{'type':'string'}}}") },
        { "3.1: an operation without responses", Head("3.1.0") + "'paths':{'/a':{'get':{}}}}" },
        { "a schema that holds itself", Schemas("3.1.0", "'A':{'properties':{'a':{'$ref':'#/components/schemas/A'}}}") },
        { "only components", Head("3.1.0") + "'components':{}}" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void Says_nothing_of_what_is_right(string case_, string document) => Assert.Equal((case_, ""), (case_, string.Join('\n', Lines(document))));

    /// <summary>What is wrong, and what is said of it: what stands at its column, severity, rule, message.</summary>
    public static TheoryData<string, string[]> Wrong => new()
    {
        { Schemas("3.1.0", "'A':{'$ref':'#/components/schemas/B'}"), ["'#/components/schemas/B' error SG9201: '#/components/schemas/B' leads to nothing: there is no 'B' in '/components/schemas'. Did you mean 'A'?"] },
        { Schemas("3.1.0", "'A':{'$ref':'#/components/schemas/B'},'B':{'$ref':'#/components/schemas/A'}"), ["'#/components/schemas/A' error SG9202: '#/components/schemas/A' leads in a circle and never to a value. Let one of the references on its way lead to what is meant."] },
        { Head("3.1.0") + "'paths':{'/a':{'get':{'responses':{'200':{'$ref':'#/components/schemas/X'}}}}},'components':{'schemas':{'X':{'type':'string'}}}}", ["'#/components/schemas/X' error SG9204: '#/components/schemas/X' leads to a schema, but a response must stand here."] },
        { Schemas("3.1.0", "'A':{'$ref':'other.json'}"), ["'other.json' error SG9203: 'other.json' leads to another document, and only this one was given."] },
        { Schemas("3.1.0", "'A':{'type':'strin','maxLength':-1},'B':{'minLength':-1}"), ["'strin' error SG9101: 'strin' is not a type. Use null, boolean, integer, number, string, array or object.", "-1 error SG9101: This must be an integer that is not negative."] },
        { Schemas("3.1.0", "'A':{'type':'string','type':'string'},'B':{'$ref':'#/x'}"), ["'type':'string' error SG9002: The key 'type' is there twice in one object (first on line 1). Remove one of them.", "'#/x' error SG9201: '#/x' leads to nothing: there is no 'x' at the root. Add it, or correct the reference."] },
        { Schemas("3.1.0", "'A':{'maxLength':'5'}"), ["'5' error SG9101: 'maxLength' must be a number here, not a string."] },
        { Schemas("3.0.3", "'A':{'exclusiveMinimum':5}"), ["5 error SG9102: This value cannot stand here in OpenAPI 3.0.3."] },
        { Schemas("3.0.3", "'A':{'properties':{'x':true}}"), ["true error SG9102: This value cannot stand here in OpenAPI 3.0.3."] },
        { Schemas("3.0.3", "'A':{'type':['string','null']}"), ["['string' error SG9102: 'type' is not right here in OpenAPI 3.0.3: Expected scalar value."] },
        { Schemas("3.0.3", "'A':{'const':1}"), ["1 error SG9102: 'const' is not a valid property here in OpenAPI 3.0.3."] },
        { "{'openapi':'3.1.0','info':{'title':'T','version':'1','contact':{'url':'http://[bad'},'license':{'name':'N','url':'http://[bad'}},'paths':{}}", ["'http://[bad' error SG9102: This is no URI.", "'http://[bad' error SG9102: This is no URI."] },
        { "{'openapi':'3.1.0','paths':{}}", ["{'openapi':'3.1.0' error SG9102: The field 'title' in 'info' object is REQUIRED.", "{'openapi':'3.1.0' error SG9102: The field 'version' in 'info' object is REQUIRED."] },
        { Head("3.0.3") + "'paths':{'/a':{'get':{}}}}", ["{ error SG9102: Responses must contain at least one response."] },
        { Head("3.1.0") + "'paths':{'/a':{'get':{'responses':{}}}}}", ["{ error SG9102: Responses must contain at least one response."] },
        { Head("3.1.0") + "'paths':{'/a':{'get':{'parameters':[{'name':'p','in':'query','schema':{}},{'name':'q','in':'query','style':'nope','schema':{}}]," + Responses + "}}}}", ["'nope' error SG9102: 'style' is not right here in OpenAPI 3.1.0: Enum value nope is not recognized."] },
        { Head("3.1.0") + "'paths':{'/a/{id}':{" + PathParameter("id") + ",'get':{" + Responses + "}},'/a/{name}':{" + PathParameter("name") + ",'post':{" + Responses + "}}}}", ["{'parameters':[{'name':'name' warning SG9102: The path signature '/a/{}' MUST be unique."] },
        { Head("3.1.0") + "'paths':{'/a/{id}':{" + PathParameter("id") + ",'get':{" + Responses + "}},'/a/{name}':{" + PathParameter("name") + ",'get':{" + Responses + "}}}}", ["{'parameters':[{'name':'name' error SG9102: The path signature '/a/{}' MUST be unique."] },
        { Head("3.1.0") + "'paths':{'/a/{id}':{'get':{" + Responses + "}},'/a/{name}':{'get':{" + Responses + "}}}}", ["{'get':{'responses':{'200':{'description':'d' error SG9102: The path '/a/{id}' does not declare 'id', which its path holds in braces. Add a parameter of this name with in: path.", "{'get':{'responses':{'200':{'description':'d' error SG9102: The path '/a/{name}' does not declare 'name', which its path holds in braces. Add a parameter of this name with in: path.", "{'get':{'responses':{'200':{'description':'d' error SG9102: The path signature '/a/{}' MUST be unique."] },
        { Head("3.1.0") + "'paths':{'/a':{'get':{'parameters':[{'name':'b','in':'path','required':true,'schema':{}}]," + Responses + "}}}}", ["{'name':'b' error SG9102: The path parameter 'b' has no place in '/a'. Add it to the path in braces, or remove it."] },
        { Head("3.1.0") + "'paths':{'/a':{'get':{'parameters':[{'name':'b','schema':{}}]," + Responses + "}}}}", ["{'name':'b' error SG9101: This parameter has no `in`. Add it: without it nobody knows where the value goes."] },
        { Schemas("3.1.0", "'A':{'$ref':'#/x'},'B':{'type':'strin','default':1},'C':{'minimum':2,'default':1}"), ["'#/x' error SG9201: '#/x' leads to nothing: there is no 'x' at the root. Add it, or correct the reference.", "'strin' error SG9101: 'strin' is not a type. Use null, boolean, integer, number, string, array or object.", "1 warning SG9102: The default 1 is refused by its own schema. Correct the one that is wrong."] },
        { "{'swagger':'2.0','info':{'title':'T','version':'1'},'paths':{'/a':{'get':{'responses':{'200':{}}}}},'responses':{'R':{}}}", ["{ error SG9102: The field 'description' in 'response' object is REQUIRED.", "{ error SG9102: The field 'description' in 'response' object is REQUIRED."] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Says_each_cause_once_and_where(string document, string[] expected) => Assert.Equal(expected, Lines(document));

    [Theory]
    [InlineData("", "SG9001", "The document is empty. Check that the right file was given.")]
    [InlineData("{", "SG9001", "This is not JSON: it ends before it is complete. Check that the file is whole.")]
    [InlineData("[1]", "SG9004", "This is no OpenAPI document: it says neither `openapi` nor `swagger`. Check that the right file was given.")]
    [InlineData("{'openapi':'4.0.0','paths':[]}", "SG9004", "Version `4.0.0` is not supported. Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.")]
    public void What_cannot_be_read_says_so_alone(string document, string rule, string message)
    {
        var result = Validate("a.json", document);

        Assert.False(result.IsReadable);
        Assert.Equal([(rule, message)], result.Diagnostics.Select(diagnostic => (diagnostic.Rule, diagnostic.Message)));
    }

    [Fact]
    public void Places_in_YAML_are_those_of_the_file()
    {
        var result = Validate("a.yaml", "openapi: 3.0.3\ninfo:\n  title: T\npaths:\n  /a:\n    get:\n      responses:\n        '200': {}\n");

        Assert.Equal(
            [new Place("a.yaml", 3, 3, "/info"), new Place("a.yaml", 8, 16, "/paths/~1a/get/responses/200")],
            result.Diagnostics.Select(diagnostic => diagnostic.Place));
    }

    [Fact]
    public void The_deepest_document_that_is_allowed_is_checked_to_the_end()
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("{'items':", 500)), new string('}', 500));

        Assert.Equal(["1 error SG9102: 'foo' is not a valid property here in OpenAPI 3.0.3."], Lines(Schemas("3.0.3", $"'A':{open}{{'foo':1}}{close}")));
    }

    [Fact]
    public void After_many_problems_it_says_that_there_are_more()
    {
        var schemas = string.Join(',', Enumerable.Range(0, 300).Select(number => $"'A{number}':{{'$ref':'#/{number}'}}"));
        var result = Validate("a.json", Schemas("3.1.0", schemas));

        Assert.True(result.IsReadable);
        Assert.Equal(201, result.Diagnostics.Count);
        Assert.Equal("The document has more than 200 problems. Mend those that are listed and validate it again.", result.Diagnostics[0].Message);
    }

    [Fact]
    public void After_many_values_that_the_library_refuses_it_says_so()
    {
        var schemas = string.Join(',', Enumerable.Range(0, 30).Select(number => $"'A{number}':{{'exclusiveMinimum':{number}}}"));
        var result = Validate("a.json", Schemas("3.0.3", schemas));

        Assert.Equal(21, result.Diagnostics.Count);
        Assert.Equal("Microsoft.OpenApi refuses more than 20 values. Mend those that are listed and validate the document again.", result.Diagnostics[0].Message);
    }

    private static string Head(string version) => $"{{'openapi':'{version}','info':{{'title':'T','version':'1'}},";

    private static string PathParameter(string name) => $"'parameters':[{{'name':'{name}','in':'path','required':true,'schema':{{}}}}]";

    private static string Schemas(string version, string schemas) => $"{Head(version)}'paths':{{}},'components':{{'schemas':{{{schemas}}}}}}}";

    private static IEnumerable<string> Lines(string document) => Validate("a.json", document).Diagnostics
        .Select(diagnostic => $"{At(document, diagnostic.Place.Column)} {(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Rule}: {diagnostic.Message}");

    private static string At(string document, int column) => document[(column - 1)..].Split(',', '}')[0];

    private static ValidationResult Validate(string name, string document) =>
        DocumentValidator.Validate(new(name, Encoding.UTF8.GetBytes(document.Replace('\'', '"'))), new());
}
