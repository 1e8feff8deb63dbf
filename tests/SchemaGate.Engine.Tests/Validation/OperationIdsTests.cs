using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class OperationIdsTests
{
    [Fact]
    public void An_id_is_that_of_one_operation_in_paths_webhooks_and_callbacks() => Assert.Equal(
        [
            "6:24 error The operationId 'x' is that of GET /a already. Give each operation one of its own.",
            "9:36 error The operationId 'x' is that of GET /a already. Give each operation one of its own.",
            "7:62 error The operationId 'x' is that of GET /a already. Give each operation one of its own.",
        ],
        Checking.Run(new OperationIds(), """
            paths:
              /a:
                get: {operationId: x}
                put: {operationId: x}
                post: {callbacks: {done: {'{$url}': {post: {operationId: x}}}}}
              /b: {get: {operationId: X}}
            webhooks: {w: {post: {operationId: x}}}
            """, "3.1.0"));

    [Fact]
    public void One_operation_at_two_paths_is_one() => Assert.Empty(Checking.Run(new OperationIds(), """
        paths:
          /a: {$ref: '#/components/pathItems/P'}
          /b: {$ref: '#/components/pathItems/P'}
        components: {pathItems: {P: {get: {operationId: x}}}}
        """, "3.1.0"));
}
