using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Rules;
using SchemaGate.Engine.Tests.Comparison;

namespace SchemaGate.Engine.Tests.Rules.Responses;

public sealed class AddedStatusTests
{
    [Theory]
    [InlineData("200", "2XX", "Success status '200' became the range '2XX': its other statuses may come, too.")]
    [InlineData("2XX", "200", "Success status range '2XX' became '200': its other statuses are no longer announced.")]
    [InlineData("404", "4XX", "Status '404' became the range '4XX': its other statuses may come, too.")]
    [InlineData("200", "default", "Status '200' became 'default': other statuses may come, too.")]
    public void A_code_that_became_a_range_is_no_new_status(string old, string @new, string expected) => Assert.Equal(
        [expected],
        ContractChanges.Of(With(old), With(@new)).Where(found => found.Change.Facet == Facet.Response).Select(found => RuleCatalog.Judge(found.Change).Rule.Describe(found.Change)));

    private static string With(string status) => ContractChanges.WithPaths($$$"""{"/a":{"get":{"responses":{"{{{status}}}":{"description":"d"}} }} }""");
}
