using SchemaGate.Engine;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.MSBuild.Logging;

namespace SchemaGate.MSBuild;

/// <summary>What a build asks for: the properties of the task, read once. All paths are full.</summary>
internal sealed record CheckRequest
{
    public required string ProjectFile { get; init; }

    public string ProjectFolder => Path.GetDirectoryName(ProjectFile)!;

    public required IReadOnlyList<BuildDocument> Documents { get; init; }

    public required string BaselineFolder { get; init; }

    public required bool IsBaselineRequired { get; init; }

    public required CheckMode Mode { get; init; }

    /// <summary>What new suppressions say.</summary>
    public required SuppressionTerms Terms { get; init; }

    /// <summary>Null for what the configuration says.</summary>
    public required FailOn? FailOn { get; init; }

    /// <summary>Null for the file that is found.</summary>
    public required string? Configuration { get; init; }

    /// <summary>Null for the file that the configuration names or that is found.</summary>
    public required string? Suppressions { get; init; }

    public required string? ReferenceRoot { get; init; }

    /// <summary>Rules that are off in this build.</summary>
    public required IReadOnlyList<string> Silenced { get; init; }

    /// <summary>Files that remember what was checked, without their extensions.</summary>
    public required string State { get; init; }

    /// <summary>What the build was told, as one word.</summary>
    public required string Settings { get; init; }

    /// <summary>The day that suppressions and sunsets are judged by.</summary>
    public required DateOnly Today { get; init; }

    /// <exception cref="InputException">A property has a value that means nothing, or asks for what is refused.</exception>
    public static CheckRequest Of(SchemaGateCheck task)
    {
        var folder = Path.GetDirectoryName(task.ProjectFile)!;
        var values = new PropertyValues(task.ProjectFile);
        var baselines = Path.GetFullPath(task.BaselineFolder, folder);
        return new()
        {
            ProjectFile = task.ProjectFile,
            Documents = BuildDocument.All(task.Documents, folder, baselines),
            BaselineFolder = baselines,
            IsBaselineRequired = task.BaselineRequired,
            Mode = values.Mode(task),
            Terms = new(NullIfEmpty(task.Reason), NullIfEmpty(task.Owner), values.Day("SchemaGateUntil", task.Until)),
            FailOn = values.FailOn("SchemaGateFailOn", task.FailOn),
            Configuration = FullPath(task.Configuration, folder),
            Suppressions = FullPath(task.Suppressions, folder),
            ReferenceRoot = FullPath(task.ReferenceRoot, folder),
            Silenced = CodeList.Parse(task.SilencedCodes),
            State = Path.GetFullPath(task.State, folder),
            Settings = task.Settings,
            Today = DateOnly.FromDateTime(task.Clock.GetUtcNow().UtcDateTime),
        };
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? FullPath(string? path, string folder) => NullIfEmpty(path) is { } given ? Path.GetFullPath(given, folder) : null;
}
