using System.Globalization;
using System.Text.Json;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.Prometheus.Api;

/// <summary>Makes samples of an answer.</summary>
internal static class AnswerReader
{
    // Newer servers put hints about a query, such as a counter without _total, among the warnings.
    private const string Hint = "PromQL ";

    /// <summary>Every finite value: NaN is what Prometheus gives for "unknown", so it is no data.</summary>
    /// <exception cref="PlatformException">The answer is none, or is not whole.</exception>
    public static IReadOnlyList<Sample> Read(string text)
    {
        try
        {
            return SamplesOf(JsonSerializer.Deserialize(text, QueryJson.Default.QueryAnswer));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new PlatformException(FaultKind.Internal, "Prometheus answers with something else than its API describes. Check the address.", inner: fault);
        }
    }

    private static IReadOnlyList<Sample> SamplesOf(QueryAnswer? answer)
    {
        if (answer?.Warnings?.FirstOrDefault(warning => !warning.StartsWith(Hint, StringComparison.Ordinal)) is { } warning)
        {
            throw new PlatformException(FaultKind.Unavailable, $"Prometheus answers only in part: {warning}");
        }

        return answer switch
        {
            { Status: "success", Data: { ResultType: "vector", Result: var series } } => [.. series.EnumerateArray().Select(SampleOf).Where(IsKnown)],
            { Status: "success", Data: { ResultType: "scalar", Result: var value } } => [.. new[] { new Sample(new Dictionary<string, string>(), NumberOf(value)) }.Where(IsKnown)],
            { Status: "success", Data.ResultType: { } other } => throw new PlatformException(FaultKind.InvalidRequest, $"Prometheus gives a {other} where numbers are needed. Ask for an instant vector or a scalar."),
            _ => throw new FormatException("There is no data."),
        };
    }

    private static Sample SampleOf(JsonElement series) => new(
        series.TryGetProperty("metric", out var labels) ? labels.EnumerateObject().ToDictionary(label => label.Name, label => label.Value.GetString() ?? "", StringComparer.Ordinal) : [],
        series.TryGetProperty("value", out var value) ? NumberOf(value) : throw new FormatException("A series has no value."));

    private static double NumberOf(JsonElement value) => value.GetArrayLength() == 2 && value[1].GetString() is { } text
        ? text switch { "+Inf" => double.PositiveInfinity, "-Inf" => double.NegativeInfinity, _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) }
        : throw new FormatException("A value is no pair.");

    private static bool IsKnown(Sample sample) => double.IsFinite(sample.Value);
}
