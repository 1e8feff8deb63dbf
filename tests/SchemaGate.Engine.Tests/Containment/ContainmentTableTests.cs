namespace SchemaGate.Engine.Tests.Containment;

public sealed class ContainmentTableTests
{
    public static TheoryData<ContainmentRow> Numbers => ContainmentRow.In("numbers");

    public static TheoryData<ContainmentRow> Strings => ContainmentRow.In("strings");

    public static TheoryData<ContainmentRow> Values => ContainmentRow.In("values");

    public static TheoryData<ContainmentRow> Arrays => ContainmentRow.In("arrays");

    public static TheoryData<ContainmentRow> Objects => ContainmentRow.In("objects");

    public static TheoryData<ContainmentRow> Choices => ContainmentRow.In("choices");

    public static TheoryData<ContainmentRow> Flows => ContainmentRow.In("flows");

    public static TheoryData<ContainmentRow> SameMeaning => ContainmentRow.In("same-meaning");

    public static TheoryData<ContainmentRow> Recursion => ContainmentRow.In("recursion");

    public static TheoryData<ContainmentRow> Likeness => ContainmentRow.In("likeness");

    [Theory]
    [MemberData(nameof(Numbers))]
    [MemberData(nameof(Strings))]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Arrays))]
    [MemberData(nameof(Objects))]
    [MemberData(nameof(Choices))]
    [MemberData(nameof(Flows))]
    [MemberData(nameof(SameMeaning))]
    [MemberData(nameof(Recursion))]
    [MemberData(nameof(Likeness))]
    public void Each_line_holds_both_ways(ContainmentRow row)
    {
        var (inner, outer, there, back) = row.Read();

        Assert.Equal(there + " :: " + back, row.Ask(inner, outer) + " :: " + row.Ask(outer, inner));
    }
}
