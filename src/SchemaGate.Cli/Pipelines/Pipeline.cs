namespace SchemaGate.Cli.Pipelines;

/// <summary>The pipeline that a run reports to.</summary>
internal enum Pipeline
{
    /// <summary>None: a person or another program reads the output.</summary>
    None,

    /// <summary>GitHub Actions.</summary>
    GitHub,

    /// <summary>Azure Pipelines.</summary>
    Azure,
}
