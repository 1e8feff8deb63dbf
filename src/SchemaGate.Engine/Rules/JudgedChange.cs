using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules;

/// <summary>A change with the rule that claims it.</summary>
internal sealed record JudgedChange(CollectedChange Collected, Verdict Verdict)
{
    public Change Change => Collected.Change;

    public Severity Severity => Verdict.Severity;

    /// <summary>What makes two judged changes one cause, whichever way their values travel.</summary>
    public object Cause => ChangeKey.Of(Change) with { Flow = null, IsHarmless = false, Relation = Relation.Annotation };
}
