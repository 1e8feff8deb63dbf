namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>Severities in the words of SARIF.</summary>
internal static class SarifLevel
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Breaking => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
