namespace SchemaGate.MSBuild;

/// <summary>What a build does with what it finds.</summary>
internal enum CheckMode
{
    /// <summary>Reports it.</summary>
    Check,

    /// <summary>Makes the documents the new baselines.</summary>
    UpdateBaseline,

    /// <summary>Accepts what fails.</summary>
    WriteSuppressions,
}
