namespace SchemaGate.MSBuild.Logging;

/// <summary>What a finding is to a build.</summary>
internal enum DiagnosticLevel
{
    Message,
    Warning,
    Error,
}
