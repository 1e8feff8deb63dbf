using System.Text;
using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class SpecificationChecksTests
{
    [Fact]
    public void Every_check_of_the_engine_is_run()
    {
        var checks = typeof(ISpecificationCheck).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISpecificationCheck)));
        var read = Gate.Read(new("a.yaml", Encoding.UTF8.GetBytes("""
            openapi: 3.0.3
            security: [{k: []}]
            tags: [{name: a}, {name: a}]
            paths:
              /a/{id}:
                get: {operationId: x}
                put: {operationId: x, parameters: [{name: q, in: query}, {name: q, in: query, schema: {}}]}
            components:
              schemas:
                A: {type: array}
                B: {readOnly: true, writeOnly: true}
                C: {pattern: (}
                D: {minLength: 2, maxLength: 1}
                E: {minimum: 1, default: 0}
            """)), new());

        Assert.Equal(11, checks.Count());
        Assert.Equal([6, 7, 7, 7, 2, 3, 10, 11, 12, 13, 14], read.Violations.Select(violation => violation.Place.Line));
    }

    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}", "SG9202", 0)]
    [InlineData("A: {$ref: '#/components/schemas/B'}", "SG9201", 1)]
    public void Beside_problems_what_can_be_told_is_told(string schemas, string rule, int violations)
    {
        var read = Gate.Read(new("a.yaml", Encoding.UTF8.GetBytes($"openapi: 3.1.0\ncomponents: {{schemas: {{{schemas}, Z: {{minimum: 1, default: 0}}}}}}\n")), new());

        Assert.Equal([rule], read.Problems.Select(problem => problem.Rule));
        Assert.Equal(violations, read.Violations.Count);
    }
}
