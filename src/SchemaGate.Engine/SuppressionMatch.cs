namespace SchemaGate.Engine;

/// <summary>An entry and a finding that it matches, whether or not it still holds.</summary>
internal sealed record SuppressionMatch(Suppression Entry, Finding Finding);
