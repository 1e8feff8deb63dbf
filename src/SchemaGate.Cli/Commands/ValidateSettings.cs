using SchemaGate.Cli.Inputs;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Commands;

/// <summary>One run of <c>validate</c>, as asked for.</summary>
/// <param name="Documents">The documents as the user gave them.</param>
/// <param name="IsJson">Whether to print JSON; text otherwise.</param>
/// <param name="FailOn">The lightest diagnostic that fails.</param>
/// <param name="References">What the documents may reach.</param>
internal sealed record ValidateSettings(IReadOnlyList<string> Documents, bool IsJson, DiagnosticSeverity FailOn, InputOptions References);
