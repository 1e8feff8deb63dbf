using System.Globalization;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Dashboard.Pages;

/// <summary>How things are called on the pages.</summary>
internal static class Words
{
    private const string Unknown = "–";

    /// <summary>RolledBack becomes "Rolled back".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString() switch
        {
            nameof(CanaryMetric.LatencyP95) => "P95",
            nameof(CanaryMetric.LatencyP99) => "P99",
            var name => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")),
        };

    public static string Wish(OperatorWish wish) => wish switch { OperatorWish.Promote => "promote", OperatorWish.Rollback => "roll back", _ => "hold" };

    /// <summary>What is good, bad, under way or for a person to look at: picks colour and sign.</summary>
    public static string Tone(Phase phase) => phase switch
    {
        Phase.Promoted => "good",
        Phase.RolledBack or Phase.RollbackFailed => "bad",
        Phase.Held or Phase.Superseded or Phase.Refused => "wait",
        _ => "run",
    };

    public static string Tone(Verdict verdict) => verdict switch { Verdict.Pass => "good", Verdict.Fail => "bad", _ => "wait" };

    public static string Percent(double? value) => value is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.##} %") : Unknown;

    public static string Ratio(double? value) => Percent(value * 100);

    public static string Milliseconds(double? value) => value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:#,0} ms") : Unknown;

    public static string Count(long? value) => value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:#,0}") : Unknown;

    /// <summary>A number of things: 1 warning, 2 warnings.</summary>
    public static string Many(long number, string thing) => $"{Count(number)} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>A value of a metric in its unit.</summary>
    public static string Value(CanaryMetric metric, double? value) => metric switch
    {
        CanaryMetric.Requests => Count((long?)value),
        CanaryMetric.ErrorRate => Percent(value),
        CanaryMetric.LatencyP95 or CanaryMetric.LatencyP99 => Milliseconds(value),
        _ => value is { } number ? number.ToString("0.###", CultureInfo.InvariantCulture) : Unknown,
    };

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A span in its largest fitting unit: 45 s, 3 min, 2 h, 5 d.</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { TotalSeconds: < 0 } => "0 s",
        { TotalSeconds: < 120 } => $"{(int)span.TotalSeconds} s",
        { TotalMinutes: < 120 } => $"{(int)span.TotalMinutes} min",
        { TotalHours: < 48 } => $"{(int)span.TotalHours} h",
        _ => $"{(int)span.TotalDays} d",
    };
}
