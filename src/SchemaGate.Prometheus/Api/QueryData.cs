using System.Text.Json;

namespace SchemaGate.Prometheus.Api;

/// <summary>The value of an expression.</summary>
/// <param name="ResultType"><c>vector</c>: a list of <c>{metric, value}</c>. <c>scalar</c>: a value alone. A value is <c>[time, "number"]</c>.</param>
/// <param name="Result">Of that type.</param>
internal sealed record QueryData(string? ResultType, JsonElement Result);
