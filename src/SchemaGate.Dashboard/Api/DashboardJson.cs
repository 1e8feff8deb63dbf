using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Api;

/// <summary>How the API writes and reads JSON.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DeploymentsAnswer))]
[JsonSerializable(typeof(DeploymentAnswer))]
[JsonSerializable(typeof(ServicesAnswer))]
[JsonSerializable(typeof(ControlQuestion))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(IReadOnlyList<LedgerEntry>))]
internal sealed partial class DashboardJson : JsonSerializerContext;
