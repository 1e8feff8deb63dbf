using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>A rule's level as given on the command line.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Level">Its level in both directions.</param>
internal sealed record RuleLevelChoice(string Rule, RuleLevel Level);
