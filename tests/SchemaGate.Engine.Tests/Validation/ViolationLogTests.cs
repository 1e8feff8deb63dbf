using System.Text;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class ViolationLogTests
{
    [Fact]
    public void After_many_violations_it_says_that_there_are_more()
    {
        var schemas = string.Join(',', Enumerable.Range(0, 300).Select(number => $"A{number}: {{minimum: 1, default: 0}}"));
        var text = "openapi: 3.1.0\ncomponents: {schemas: {" + schemas + "}}\n";

        var violations = Gate.Read(new("a.yaml", Encoding.UTF8.GetBytes(text)), new()).Violations;

        Assert.Equal(201, violations.Count);
        Assert.Equal(
            new SpecificationViolation(false, "The document breaks the specification more than 200 times. Mend what is listed and validate it again.", new Place("a.yaml", 1, 1, "")),
            violations[200]);
    }

    [Fact]
    public void The_same_is_said_once()
    {
        var read = Gate.Read(new("a.yaml", Encoding.UTF8.GetBytes("openapi: 3.1.0\npaths: {/a: {$ref: '#/components/pathItems/P'}, /b: {$ref: '#/components/pathItems/P'}}\ncomponents: {pathItems: {P: {parameters: [{name: a, in: query}], get: {}}}}\n")), new());

        Assert.Equal(["/components/pathItems/P/parameters/0"], read.Violations.Select(violation => violation.Place.Pointer));
    }
}
