using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class EmptyRangesTests
{
    [Fact]
    public void A_lower_bound_is_not_above_the_upper_one() => Assert.Equal(
        [
            "5:18 warning minimum is 5 and maximum 3, so that nothing is accepted. Swap or correct them.",
            "6:20 warning minLength is 2 and maxLength 1, so that nothing is accepted. Swap or correct them.",
            "7:19 warning minItems is 2 and maxItems 1, so that nothing is accepted. Swap or correct them.",
            "8:24 warning minProperties is 2 and maxProperties 1, so that nothing is accepted. Swap or correct them.",
        ],
        Checking.RunOnSchemas(
            new EmptyRanges(),
            "3.1.0",
            "{minimum: 5, maximum: 3}",
            "{minLength: 2, maxLength: 1}",
            "{minItems: 2, maxItems: 1}",
            "{minProperties: 2, maxProperties: 1}",
            "{minimum: 3, maximum: 3.0}"));
}
