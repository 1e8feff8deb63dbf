namespace Build.Targets;

/// <summary>
/// The test projects in two lanes that run side by side: those that build, pack and publish keep the processors busy, the others mostly wait for
/// processes, clocks and browsers. Within a lane one follows the other, so that no two ask Debian or npm for the same package at once.
/// </summary>
internal static class TestLanes
{
    private static readonly string[] Builders = ["SchemaGate.CloudRun.Tests", "SchemaGate.MSBuild.Tests", "SchemaGate.Package.Tests"];

    /// <summary>Runs a function on every project, and gives what it returned.</summary>
    public static IReadOnlyList<int> Run(IEnumerable<string> projects, Func<string, int> run) => projects
        .GroupBy(project => Builders.Contains(Path.GetFileNameWithoutExtension(project)))
        .Select(lane => Task.Run(() => lane.Order(StringComparer.Ordinal).Select(run).ToList()))
        .ToList()
        .SelectMany(lane => lane.GetAwaiter().GetResult())
        .ToList();
}
