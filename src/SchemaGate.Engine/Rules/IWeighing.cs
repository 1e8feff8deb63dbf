namespace SchemaGate.Engine.Rules;

/// <summary>How a team weighs what was judged.</summary>
internal interface IWeighing
{
    /// <summary>At least one effect; several where the operations that a change reaches weigh differently.</summary>
    IEnumerable<Effect> Weigh(JudgedChange judged);
}
