using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class PathParametersTests
{
    [Fact]
    public void What_no_operation_declares_is_said_of_the_path_and_otherwise_of_the_operations_that_lack_it() => Assert.Equal(
        [
            "4:12 error The path '/a/{id}' does not declare 'id', which its path holds in braces. Add a parameter of this name with in: path.",
            "9:10 error This operation does not declare 'id', which its path holds in braces. Add a parameter of this name with in: path.",
        ],
        Checking.Run(new PathParameters(), """
            paths:
              /a/{id}: {get: {}, put: {}}
              /b/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {}}
                put: {parameters: [{name: id, in: query, schema: {}}]}
              /c/{id}:
                parameters: [{$ref: '#/components/parameters/Id'}]
                get: {}
              /d/{id}: {summary: nothing here}
            components: {parameters: {Id: {name: id, in: path, required: true, schema: {}}}}
            """));

    [Fact]
    public void What_has_no_place_in_the_path_is_said_once() => Assert.Equal(
        ["5:18 error The path parameter 'id' has no place in '/a/{ID}'. Add it to the path in braces, or remove it."],
        Checking.Run(new PathParameters(), """
            paths:
              /a/{ID}:
                parameters: [{name: id, in: path, required: true, schema: {}}, {name: ID, in: path, required: true, schema: {}}]
                get: {}
                put: {}
            """));

    [Fact]
    public void Targets_of_callbacks_are_no_templates() => Assert.Empty(Checking.Run(new PathParameters(), """
        paths:
          /a:
            post: {callbacks: {done: {'{$request.body#/url}': {post: {}}}}}
        """));

    [Fact]
    public void Names_in_queries_of_extended_paths_are_left_alone() => Assert.Empty(Checking.Run(new PathParameters(), """
        paths: {}
        x-ms-paths:
          /a?b={c}: {get: {}}
        """, "2.0"));
}
