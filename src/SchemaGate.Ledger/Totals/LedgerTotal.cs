namespace SchemaGate.Ledger.Totals;

/// <summary>What entries add up to.</summary>
/// <param name="Service">The service.</param>
/// <param name="Environment">Its environment.</param>
/// <param name="Kind">What is added up.</param>
/// <param name="Labels">What sets it apart from others of its kind, in the order that <see cref="TotalKind"/> says; empty for what a kind has not.</param>
/// <param name="Value">The sum.</param>
public sealed record LedgerTotal(string Service, string Environment, TotalKind Kind, TotalLabels Labels, double Value);
