using System.Text.Json.Serialization;

namespace SchemaGate.Prometheus.Api;

/// <summary>Reads answers without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(QueryAnswer))]
internal sealed partial class QueryJson : JsonSerializerContext;
