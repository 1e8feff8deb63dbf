using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Comparison;

public sealed class OperationOrderTests
{
    [Theory]
    [InlineData("GET /a 1,PUT /a 2,GET /b 3", "GET /a 1,PUT /a 2,GET /b 3")]
    [InlineData("PUT /a 1,GET /b 2,GET /a 3", "GET /a 3,PUT /a 1,GET /b 2")]
    [InlineData("GET /b 1,GET /a 3,GET /b 2,GET /a 2", "GET /a 3,GET /a 2,GET /b 1,GET /b 2")]
    [InlineData("GET /a 2,- 1,GET /a 1", "- 1,GET /a 2,GET /a 1")]
    [InlineData("", "")]
    public void Sightings_are_arranged_by_path_and_method_otherwise_as_they_were_found(string given, string arranged) =>
        Assert.Equal(arranged, string.Join(',', OperationOrder.Arrange(Sightings(given)).Select(Text)));

    [Theory]
    [InlineData("- 1,GET /a 2,GET /a 1,PUT /a 3", "GET /a,PUT /a")]
    [InlineData("- 1,- 2", "")]
    [InlineData("", "")]
    public void Each_operation_is_there_once(string arranged, string operations) =>
        Assert.Equal(operations, string.Join(',', OperationOrder.OperationsOf(Sightings(arranged)).Select(operation => operation.Text)));

    [Theory]
    [InlineData("- 1,GET /a 2,GET /a 1,PUT /a 3", "- 1;GET /a 2,GET /a 1;PUT /a 3")]
    [InlineData("GET /a 1", "GET /a 1")]
    [InlineData("", "")]
    public void Sightings_in_one_operation_are_together(string arranged, string groups) =>
        Assert.Equal(groups, string.Join(';', OperationOrder.ByOperation(Sightings(arranged)).Select(group => string.Join(',', group.Select(Text)))));

    private static List<Sighting> Sightings(string text) => [.. text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.Split(' '))
        .Select(parts => new Sighting(parts.Length == 2 ? null : new OperationName(parts[0], parts[1], parts[1]), new Trail(null, parts[^1])))];

    private static string Text(Sighting sighting) => $"{sighting.Operation?.Text ?? "-"} {sighting.Trail}";
}
