using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class RunNotesTests
{
    private static readonly PolicyEffects Some = new() { Old = new(3, 1), New = new(4, 2), Off = 1, Idle = ["paths.exclude: /a (c.yml:1:2)", "tags.include: b"] };

    [Fact]
    public void Without_a_policy_there_is_nothing_to_say() => Assert.Equal([], RunNotes.Of(RunOf(PolicyEffects.None)));

    [Fact]
    public void What_was_kept_out_is_said() => Assert.Equal(
        [
            "Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.",
            "1 finding is not reported: its rule is off.",
            "Nothing matches paths.exclude: /a (c.yml:1:2).",
            "Nothing matches tags.include: b.",
        ],
        RunNotes.Of(RunOf(Some)));

    [Fact]
    public void Of_several_documents_one_that_a_setting_concerns_is_enough() => Assert.Equal(
        [
            "Filters leave out 2 of 6 operations in the old, 4 of 8 operations in the new.",
            "2 findings are not reported: their rules are off.",
            "Nothing matches tags.include: b.",
        ],
        RunNotes.Of(RunOf(Some, Some with { Idle = ["tags.include: b"] })));

    [Fact]
    public void Filters_that_leave_nothing_are_called_out() => Assert.Equal(
        ["Filters leave out 1 of 1 operation in the old, 2 of 2 operations in the new.", "The filters leave out every operation: no call was compared."],
        RunNotes.Of(RunOf(new PolicyEffects { Old = new(1, 1), New = new(2, 2) })));

    private static GateRun RunOf(params IReadOnlyList<PolicyEffects> policies) => new()
    {
        FailOn = FailOn.Breaking,
        Documents = [.. policies.Select((policy, at) => new DocumentResult($"{at}", "old", "new", SampleResults.Failed with { Policy = policy }))],
    };
}
