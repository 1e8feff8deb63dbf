namespace SchemaGate.Engine.Policy;

/// <summary>The levels of one rule by direction; null leaves the level as it is.</summary>
/// <param name="Sent">For what the client sends, and for what does not travel.</param>
/// <param name="Received">For what the client receives.</param>
public sealed record RuleLevels(RuleLevel? Sent = null, RuleLevel? Received = null)
{
    /// <summary>One level, whichever way values travel.</summary>
    public static RuleLevels Of(RuleLevel level) => new(level, level);

    /// <summary>These levels, and those of <paramref name="below"/> where these say nothing.</summary>
    public RuleLevels Over(RuleLevels? below) => new(Sent ?? below?.Sent, Received ?? below?.Received);
}
