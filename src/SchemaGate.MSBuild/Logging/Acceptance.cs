namespace SchemaGate.MSBuild.Logging;

/// <summary>How a person accepts what fails; told once a build.</summary>
internal static class Acceptance
{
    public const string Hint = " | If it is meant: dotnet build -p:SchemaGateWriteSuppressions=true accepts the breaks, -p:SchemaGateUpdateBaseline=true makes this document the new baseline";
}
