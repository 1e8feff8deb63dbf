using System.Collections.Immutable;
using Grpc.Core;

namespace SchemaGate.Emulator;

/// <summary>A call that the emulator answered.</summary>
/// <param name="Time">When it came, by the emulator's clock.</param>
/// <param name="Method">Full name, such as <c>/google.cloud.run.v2.Services/UpdateService</c>.</param>
/// <param name="Headers">Text headers of the call, names in lower case.</param>
/// <param name="Request">The request message, encoded.</param>
/// <param name="Status">What was answered.</param>
public sealed record JournalEntry(DateTimeOffset Time, string Method, ImmutableDictionary<string, string> Headers, ReadOnlyMemory<byte> Request, StatusCode Status);
