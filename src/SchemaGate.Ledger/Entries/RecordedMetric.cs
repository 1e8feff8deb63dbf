using SchemaGate.Canary.Analysis;

namespace SchemaGate.Ledger.Entries;

/// <summary>One metric of a canary against what it may be.</summary>
/// <param name="Metric">Which.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Value">The measured value, in the unit of the metric; null when there is none.</param>
/// <param name="Threshold">The limit, in the same unit; null where it is not one number.</param>
/// <param name="Explanation">One sentence with value, limit and sample size.</param>
public sealed record RecordedMetric(CanaryMetric Metric, Verdict Verdict, double? Value, double? Threshold, string Explanation);
