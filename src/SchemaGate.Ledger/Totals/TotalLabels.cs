namespace SchemaGate.Ledger.Totals;

/// <summary>What sets a total apart from others of its kind.</summary>
/// <param name="First">First label.</param>
/// <param name="Second">Second label; empty for none.</param>
/// <param name="Third">Third label; empty for none.</param>
public sealed record TotalLabels(string First, string Second = "", string Third = "");
