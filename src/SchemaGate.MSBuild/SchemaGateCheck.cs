using Microsoft.Build.Framework;
using SchemaGate.MSBuild.Logging;

namespace SchemaGate.MSBuild;

/// <summary>Compares the OpenAPI documents of a project with their baselines. The properties are those of the package's targets.</summary>
public sealed class SchemaGateCheck : Microsoft.Build.Utilities.Task
{
    /// <summary>The documents; metadata: <c>Baseline</c>, <c>Name</c>, <c>IsGenerated</c>.</summary>
#pragma warning disable CA1819 // MSBuild sets lists of items only into arrays.
    public ITaskItem[] Documents { get; set; } = [];
#pragma warning restore CA1819

    /// <summary>The project; relative paths start at its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = string.Empty;

    /// <summary>Where the baselines are that no document names.</summary>
    [Required]
    public string BaselineFolder { get; set; } = string.Empty;

    /// <summary>True when a document without a baseline is an error.</summary>
    public bool BaselineRequired { get; set; }

    /// <summary>True to make the documents of this build the baselines.</summary>
    public bool UpdateBaseline { get; set; }

    /// <summary>True to accept what fails.</summary>
    public bool WriteSuppressions { get; set; }

    /// <summary>Why it is accepted.</summary>
    public string? Reason { get; set; }

    /// <summary>Who accepts it.</summary>
    public string? Owner { get; set; }

    /// <summary>The last day on which it is accepted, as yyyy-MM-dd.</summary>
    public string? Until { get; set; }

    /// <summary>True in a pipeline, where nothing may accept changes by itself.</summary>
    public bool IsOnCI { get; set; }

    /// <summary><c>breaking</c>, <c>warning</c>, <c>info</c> or <c>never</c>; empty for what the configuration says.</summary>
    public string? FailOn { get; set; }

    /// <summary>The configuration; empty for the schemagate.yml that is found.</summary>
    public string? Configuration { get; set; }

    /// <summary>The suppressions; empty for those that the configuration names or that are found.</summary>
    public string? Suppressions { get; set; }

    /// <summary>A further folder that references may reach into.</summary>
    public string? ReferenceRoot { get; set; }

    /// <summary><c>NoWarn</c>.</summary>
    public string? SilencedCodes { get; set; }

    /// <summary><c>WarningsAsErrors</c>.</summary>
    public string? ErrorCodes { get; set; }

    /// <summary><c>WarningsNotAsErrors</c>.</summary>
    public string? NoErrorCodes { get; set; }

    /// <summary>True when warnings fail the build.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Path of the files that remember what was checked, without their extensions.</summary>
    [Required]
    public string State { get; set; } = string.Empty;

    /// <summary>What the build was told, as one word that a file name may hold: another word is another check.</summary>
    [Required]
    public string Settings { get; set; } = string.Empty;

    /// <summary>Tells the day.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var log = new DiagnosticLog(Log, new DiagnosticLevels(TreatWarningsAsErrors, CodeList.Parse(ErrorCodes), CodeList.Parse(NoErrorCodes)));
        try
        {
            new ProjectGate(CheckRequest.Of(this), log).Run();
        }
        catch (Engine.InputException fault)
        {
            log.Problem(fault.Problem);
        }
#pragma warning disable CA1031 // The outer door of a build: whatever gets here is a bug, and says so instead of a verdict.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            log.Bug(bug);
        }

        return !log.HasErrors;
    }
}
