namespace SchemaGate.Package.Tests;

/// <summary>How a command ended, and what it said on both streams.</summary>
internal sealed record CommandRun(int ExitCode, string Output);
