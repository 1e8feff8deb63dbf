using SchemaGate.Canary.Hosting;

namespace SchemaGate.Ledger.Entries;

/// <summary>A call that failed.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="IsMeasurement">True when the measurements were asked, false for the revisions and their traffic.</param>
public sealed record RecordedFault(FaultKind Kind, bool IsMeasurement);
