namespace SchemaGate.Cli.Reports;

/// <summary>What a piece of text is; a terminal gives each its colour.</summary>
internal enum TextStyle
{
    Plain,
    Breaking,
    Warning,
    Info,
    Pass,
    Quiet,
}
