namespace SchemaGate.Engine.Rules.Input;

/// <summary>What the catalogue says of a rule that is not about a change: it weighs the same in both directions and has no opposite.</summary>
internal static class InputDescriptor
{
    /// <param name="rule">Its id and name.</param>
    /// <param name="title">One line: what is so.</param>
    /// <param name="severity">How heavy it weighs by default.</param>
    /// <param name="about">What it is about instead, for those who look for its opposite.</param>
    public static RuleDescriptor Of((string Id, string Name) rule, string title, Severity severity, string about) => new()
    {
        Id = rule.Id,
        Name = rule.Name,
        Title = title,
        Area = RuleArea.Input,
        Sent = severity,
        Received = severity,
        MirrorWaiver = $"It is about {about}, not about a change.",
    };
}
