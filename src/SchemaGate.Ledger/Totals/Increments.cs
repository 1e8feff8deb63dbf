using System.Collections.Immutable;
using System.Globalization;
using SchemaGate.Canary.Analysis;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Ledger.Totals;

/// <summary>What one entry adds to the totals. Several processes may tell of one and the same end: it counts once.</summary>
public static class Increments
{
    /// <summary>Upper bounds of the durations that are counted, in seconds: from half a minute to two hours.</summary>
    public static ImmutableArray<double> Bounds { get; } = [30, 60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 7200];

    internal static IEnumerable<LedgerTotal> Of(RecordedRollout? before, RecordedRollout after, LedgerEntry entry)
    {
        var type = after.Facts.Steps.IsDefaultOrEmpty ? "Direct" : "Canary";
        IEnumerable<(TotalKind, TotalLabels, double)> counted =
        [
            .. after.Facts.IsClaimed && before?.Facts.IsClaimed != true ? Once(TotalKind.Started, new(type)) : [],
            .. after.Ended is not null && after.Ended != before?.Ended && after.Facts.IsClaimed ? EndOf(after, type) : [],
            .. CheckOf(entry) is { } verdict ? Once(TotalKind.Checks, new(verdict.ToString())) : [],
            .. entry.Facts.Fault is { } fault ? Once(TotalKind.Faults, new(fault.IsMeasurement ? "Measurements" : "Revisions", fault.Kind.ToString())) : [],
            .. entry.Facts.Contract is { } contract ? ContractOf(contract) : [],
        ];
        return counted.Select(each => new LedgerTotal(entry.Service.Name, entry.Service.Environment, each.Item1, each.Item2, each.Item3));
    }

    private static Verdict? CheckOf(LedgerEntry entry) => entry.Facts switch
    {
        { Check: { } check } => check.Verdict,
        { Fault.IsMeasurement: true } => Verdict.Error,
        _ => null,
    };

    // A rate needs a zero before the first one.
    private static IEnumerable<(TotalKind, TotalLabels, double)> ContractOf(RecordedContract contract) =>
    [
        (TotalKind.Validations, new(nameof(contract.Valid)), contract.Valid),
        (TotalKind.Validations, new(nameof(contract.Invalid)), contract.Invalid),
        .. contract.Verdict == ContractVerdict.NotCompared ? [] : new[] { (TotalKind.BreakingChanges, new TotalLabels(""), (double)contract.Breaking) },
    ];

    private static (TotalKind, TotalLabels, double)[] Once(TotalKind kind, TotalLabels labels) => [(kind, labels, 1)];

    private static IEnumerable<(TotalKind, TotalLabels, double)> EndOf(RecordedRollout after, string type)
    {
        var phase = after.Ended!.Value.ToString();
        var seconds = SecondsBetween(after.Facts.Started, after.EndedAt!.Value);
        IEnumerable<(TotalKind, TotalLabels, double)> whole =
        [
            (TotalKind.Ended, new(type, phase, after.Facts.Reason?.ToString() ?? ""), 1),
            (TotalKind.Seconds, new(type, phase), seconds),
            .. Bounds.Where(bound => seconds <= bound).Select(bound => (TotalKind.SecondsUpTo, new TotalLabels(type, phase, Written(bound)), 1.0)),
        ];
        return after.FirstTraffic is { } first ? whole.Concat(CanaryOf(phase, SecondsBetween(first, after.EndedAt.Value))) : whole;
    }

    private static IEnumerable<(TotalKind, TotalLabels, double)> CanaryOf(string phase, double seconds) =>
    [
        (TotalKind.CanaryEnded, new(phase), 1),
        (TotalKind.CanarySeconds, new(phase), seconds),
        .. Bounds.Where(bound => seconds <= bound).Select(bound => (TotalKind.CanarySecondsUpTo, new TotalLabels(phase, Written(bound)), 1.0)),
    ];

    // Clocks of two machines may differ; a sum must not go down.
    private static double SecondsBetween(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, (to - from).TotalSeconds);

    private static string Written(double bound) => bound.ToString(CultureInfo.InvariantCulture);
}
