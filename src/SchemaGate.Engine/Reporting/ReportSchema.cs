namespace SchemaGate.Engine.Reporting;

/// <summary>The JSON Schema (2020-12) of what <see cref="JsonReport"/> writes.</summary>
public static class ReportSchema
{
    /// <summary>Opens the schema's UTF-8 text; the caller disposes it.</summary>
    public static Stream Open() => typeof(ReportSchema).Assembly.GetManifestResourceStream("report.schema.json")!;
}
