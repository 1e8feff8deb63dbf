using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Comparison;

public sealed class OperationOrderTests
{
    [Theory]
    [InlineData("GET /a,PUT /a,GET /b", "GET /a,PUT /a,GET /b")]
    [InlineData("PUT /a,GET /b,GET /a", "GET /a,PUT /a,GET /b")]
    [InlineData("GET /a,GET /a", "GET /a")]
    [InlineData("", "")]
    public void Operations_are_arranged_by_path_and_method_each_once(string given, string arranged) =>
        Assert.Equal(arranged, string.Join(',', OperationOrder.Arrange(Names(given)).Select(operation => operation.Text)));

    private static IEnumerable<OperationName> Names(string text) => text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.Split(' '))
        .Select(parts => new OperationName(parts[0], parts[1], parts[1]));
}
