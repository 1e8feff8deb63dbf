namespace SchemaGate.Engine.Reporting;

/// <summary>Which findings fail the gate.</summary>
internal static class Failing
{
    public static bool Is(Severity severity, FailOn failOn) => failOn switch
    {
        FailOn.Breaking => severity == Severity.Breaking,
        FailOn.Warning => severity >= Severity.Warning,
        FailOn.Info => true,
        _ => false,
    };
}
