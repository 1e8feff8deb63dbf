namespace SchemaGate.Canary.Rollouts;

/// <summary>What a person wants of a rollout.</summary>
/// <param name="Wish">What is to happen.</param>
/// <param name="Actor">Who wants it.</param>
/// <param name="Comment">Why.</param>
public sealed record OperatorRequest(OperatorWish Wish, string Actor, string Comment)
{
    /// <summary>Who wants it and why, in one sentence.</summary>
    public string Explanation => Comment.Length == 0 ? $"{Actor} asked for it." : $"{Actor} asked for it: {Comment}";
}
