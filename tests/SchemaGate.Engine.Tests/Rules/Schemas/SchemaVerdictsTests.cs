using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

/// <summary>Which rule claims a change of a schema and how much it weighs: in what is sent, in what is received.</summary>
public sealed class SchemaVerdictsTests
{
    private const string Verdicts = """
        AcceptedValues Changed Narrowed | SG5001 breaking | SG5001 info
        AcceptedValues Changed Widened | SG5002 info | SG5002 breaking
        AcceptedValues Changed Incomparable | SG5001 breaking | SG5002 breaking
        Schema Added Narrowed | SG5001 breaking | SG5001 info
        Type Changed Narrowed | SG5011 breaking | SG5011 info
        Type Changed Widened | SG5012 info | SG5012 breaking
        Type Changed Incomparable | SG5013 breaking | SG5013 breaking
        Nullable Removed Narrowed | SG5021 breaking | SG5021 info
        Nullable Added Widened | SG5022 info | SG5022 breaking
        Format Added Narrowed | SG5031 breaking | SG5031 info
        Format Removed Widened | SG5032 info | SG5032 breaking
        Format Changed Narrowed | SG5031 breaking | SG5031 info
        Format Changed Widened | SG5032 info | SG5032 breaking
        Format Changed Incomparable | SG5033 breaking | SG5033 breaking
        Enum Removed Narrowed | SG5041 breaking | SG5041 info
        Enum Added Widened | SG5042 info | SG5042 warning
        Enum Added Widened Extensible | SG5047 info | SG5047 info
        Enum Added Narrowed FromNothing | SG5043 breaking | SG5043 info
        Enum Removed Widened ToNothing | SG5044 info | SG5044 breaking
        Enum Changed Incomparable | SG5045 breaking | SG5045 breaking
        ExtensibleEnum Removed Annotation | SG5046 breaking | SG5046 info
        ExtensibleEnum Added Annotation | SG5047 info | SG5047 info
        MsEnum Changed Annotation | SG5048 info | SG5048 info
        MaxLength Changed Narrowed | SG5101 breaking | SG5101 info
        MaxLength Added Narrowed FromNothing | SG5101 breaking | SG5101 info
        Maximum Changed Widened | SG5102 info | SG5102 breaking
        Maximum Removed Widened ToNothing | SG5102 info | SG5102 breaking
        MultipleOf Changed Incomparable | SG5103 breaking | SG5103 breaking
        UniqueItems Added Narrowed | SG5101 breaking | SG5101 info
        Pattern Added Narrowed | SG5111 breaking | SG5111 info
        Pattern Removed Widened | SG5112 info | SG5112 breaking
        Pattern Changed Narrowed | SG5111 breaking | SG5111 info
        Pattern Changed Widened | SG5112 info | SG5112 breaking
        Pattern Changed Incomparable | SG5113 breaking | SG5113 breaking
        Items Added Narrowed | SG5201 breaking | SG5201 info
        Items Removed Widened | SG5202 info | SG5202 breaking
        PrefixItem Changed Incomparable | SG5203 breaking | SG5203 breaking
        Property Removed Annotation | SG5301 warning | SG5301 warning
        Property Removed Widened Required | SG5302 warning | SG5302 breaking
        Property Removed Narrowed Closed | SG5303 breaking | SG5301 warning
        Property Removed Annotation WasDeprecated+SunsetAhead | SG5304 breaking | SG5304 breaking
        Property Removed Annotation WasDeprecated+SunsetPassed | SG5305 info | SG5305 info
        Property Removed Annotation WasDeprecated | SG5306 info | SG5306 warning
        Property Removed Annotation Unstable | SG5307 info | SG5307 info
        Property Removed Annotation DoesNotTravel+Required | SG5323 info | SG5323 info
        Property Added Annotation | SG5311 info | SG5311 info
        Property Added Narrowed Required | SG5312 breaking | SG5312 info
        Property Added Narrowed Required+HasDefault | SG5312 breaking | SG5312 info
        Property Added Widened Closed | SG5311 info | SG5313 breaking
        Required Added Narrowed | SG5321 breaking | SG5321 info
        Required Added Narrowed HasDefault | SG5321 breaking | SG5321 info
        Required Removed Widened | SG5322 info | SG5322 breaking
        Required Added Annotation DoesNotTravel | SG5323 info | SG5323 info
        AdditionalProperties Changed Narrowed | SG5331 breaking | SG5331 info
        AdditionalProperties Changed Widened | SG5332 info | SG5332 breaking
        AdditionalProperties Changed Incomparable | SG5331 breaking | SG5332 breaking
        PatternProperty Added Narrowed | SG5341 breaking | SG5341 info
        DependentRequired Removed Widened | SG5342 info | SG5342 breaking
        UnevaluatedProperties Changed Incomparable | SG5343 breaking | SG5343 breaking
        Not Added Narrowed | SG5351 breaking | SG5351 info
        Conditional Removed Widened | SG5352 info | SG5352 breaking
        Conditional Changed Incomparable | SG5353 breaking | SG5353 breaking
        Branch Removed Narrowed | SG5401 breaking | SG5401 info
        Branch Added Widened | SG5402 info | SG5402 breaking
        BranchOverlap Changed Annotation | SG5403 warning | SG5403 warning
        Union Added Widened | SG5412 info | SG5412 breaking
        Union Removed Narrowed | SG5411 breaking | SG5411 info
        Union Added Incomparable | SG5413 breaking | SG5413 breaking
        Discriminator Added Annotation | SG5501 warning | SG5501 info
        Discriminator Removed Annotation | SG5502 info | SG5502 warning
        DiscriminatorProperty Changed Incomparable | SG5503 breaking | SG5503 breaking
        DiscriminatorMapping Removed Narrowed | SG5504 breaking | SG5504 info
        DiscriminatorMapping Added Widened | SG5505 info | SG5505 breaking
        DiscriminatorMapping Changed Incomparable | SG5506 breaking | SG5506 breaking
        ContentMediaType Changed Incomparable | SG5601 breaking | SG5601 breaking
        ContentEncoding Removed Widened | SG5601 breaking | SG5601 breaking
        ContentSchema Added Narrowed | SG5602 breaking | SG5602 info
        ContentSchema Removed Widened | SG5603 info | SG5603 breaking
        Default Changed Annotation | SG5701 warning | SG5701 info
        Default Added Annotation | SG5701 warning | SG5701 info
        ReadOnly Added Annotation | SG5711 warning | SG5711 info
        ReadOnly Removed Annotation | SG5712 info | SG5712 info
        WriteOnly Added Annotation | SG5713 info | SG5713 warning
        WriteOnly Removed Annotation | SG5714 info | SG5714 info
        Xml Changed Annotation | SG5721 breaking | SG5721 breaking
        GeneratorDialect Changed Annotation | SG5801 info | SG5801 warning
        """;

    [Fact]
    public void Every_change_that_a_schema_comparison_says_has_its_rule_and_its_weight() =>
        Assert.Equal(Verdicts, string.Join('\n', Verdicts.Split('\n').Select(Judged)));

    [Fact]
    public void A_change_that_affects_no_value_never_breaks()
    {
        var harmless = SchemaChange.Of(Facet.MaxLength, Edit.Changed, Relation.Narrowed, Flow.Sent) with { IsHarmless = true };

        Assert.Equal(Severity.Info, RuleCatalog.Judge(harmless).Severity);
    }

    [Fact]
    public void A_default_that_nobody_relies_on_is_information()
    {
        var unused = SchemaChange.Of(Facet.Default, Edit.Changed, Relation.Annotation, Flow.Sent) with { IsHarmless = true };

        Assert.Equal(Severity.Info, RuleCatalog.Judge(unused).Severity);
    }

    private static string Judged(string row)
    {
        var what = row.Split(" | ")[0];
        var words = what.Split(' ');
        var circumstances = words.Length < 4 ? Circumstances.None : Enum.Parse<Circumstances>(words[3].Replace('+', ','));
        return string.Join(" | ", what, Weight(words, circumstances, Flow.Sent), Weight(words, circumstances, Flow.Received));
    }

    private static string Weight(string[] words, Circumstances circumstances, Flow flow)
    {
        var change = SchemaChange.Of(Enum.Parse<Facet>(words[0]), Enum.Parse<Edit>(words[1]), Enum.Parse<Relation>(words[2]), flow);
        var verdict = RuleCatalog.Judge(change with { Circumstances = circumstances });
        return $"{verdict.Rule.Descriptor.Id} {verdict.Severity.ToString().ToLowerInvariant()}";
    }
}
