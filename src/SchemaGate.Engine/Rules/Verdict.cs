namespace SchemaGate.Engine.Rules;

/// <summary>The rule that claims a change, and how much the change weighs before any policy is applied.</summary>
internal sealed record Verdict(IRule Rule, Severity Severity);
