using SchemaGate.Cli.Inputs;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>One run of <c>changelog</c>, as asked for.</summary>
/// <param name="Documents">Which documents.</param>
/// <param name="Configuration">What the team decided, and what is wrong with the file that says it.</param>
/// <param name="Format">One of the formats that the report knows.</param>
/// <param name="File">Where the notes go; null for standard output.</param>
/// <param name="Day">The day of the release.</param>
internal sealed record ChangelogSettings(DocumentSelection Documents, ConfigurationReading Configuration, string Format, string? File, DateOnly Day);
