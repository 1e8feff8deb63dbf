namespace SchemaGate.Cli.Reports;

/// <summary>A report that goes to a file.</summary>
/// <param name="Format">One of <see cref="ReportFormats.Names"/>.</param>
/// <param name="File">Where it is written; an existing file is replaced.</param>
internal sealed record ReportTarget(string Format, string File);
