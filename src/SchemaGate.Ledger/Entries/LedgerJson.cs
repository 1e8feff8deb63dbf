using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Ledger.Entries;

/// <summary>How entries are written as JSON: in a database, and between processes.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(IReadOnlyList<LedgerEntry>))]
[JsonSerializable(typeof(RecordedRollout))]
[JsonSerializable(typeof(RecordedContract))]
public sealed partial class LedgerJson : JsonSerializerContext;
