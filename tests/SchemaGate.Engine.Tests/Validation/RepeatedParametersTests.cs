using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class RepeatedParametersTests
{
    [Fact]
    public void A_name_is_there_once_for_each_place_in_one_list() => Assert.Equal(
        [
            "5:55 error The header parameter 'X-a' is there twice in one list. Remove one of them.",
            "8:65 error The query parameter 'q' is there twice in one list. Remove one of them.",
        ],
        Checking.Run(new RepeatedParameters(), """
            paths:
              /a:
                parameters: [{name: x-A, in: header, schema: {}}, {name: X-a, in: header, schema: {}}]
                get: {}
                put:
                  parameters: [{name: q, in: query}, {name: q, in: cookie}, {$ref: '#/components/parameters/Q'}]
                patch: {parameters: [{name: x-a, in: header, schema: {}}, {name: q, in: query, schema: {}}, {name: Q, in: query, schema: {}}]}
            components: {parameters: {Q: {name: q, in: query}}}
            """));
}
