namespace Build.Targets;

/// <summary>A test project, and what it needs of the machine.</summary>
/// <param name="File">The project file.</param>
internal sealed record TestProject(string File)
{
    private static readonly string[] Builders = ["SchemaGate.MSBuild.Tests", "SchemaGate.Package.Tests"];

    public string Name { get; } = Path.GetFileNameWithoutExtension(File);

    /// <summary>True when all its tests build, pack or publish.</summary>
    public bool IsBuilder => Builders.Contains(Name);

    /// <summary>True when it starts the program, hundreds of times.</summary>
    public bool RunsTool => Name == "SchemaGate.Cli.Tests";

    /// <summary>True when it keeps all processors busy for minutes: the simulation of rollouts.</summary>
    public bool IsHeavy => Name == "SchemaGate.Canary.Tests";

    /// <summary>True when it installs the packages as users do.</summary>
    public bool InstallsPackages => Name == "SchemaGate.Package.Tests";

    /// <summary>Every test project of the repository, by name.</summary>
    public static IReadOnlyList<TestProject> All() => Directory
        .GetFiles(Path.Combine(Shell.Root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories)
        .Select(file => new TestProject(file))
        .OrderBy(project => project.Name, StringComparer.Ordinal)
        .ToList();
}
