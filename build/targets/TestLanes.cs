namespace Build.Targets;

/// <summary>
/// The test projects in two lanes that run side by side: those that build, pack and publish keep the processors busy, the others mostly wait for
/// processes, clocks and browsers. Within a lane one follows the other, so that no two ask Debian or npm for the same package at once.
/// </summary>
/// <param name="packages">Packs them, native program and all, when they are first asked for.</param>
/// <param name="run">Runs the tests of a project, and gives the exit code.</param>
internal sealed class TestLanes(Lazy<TestPackages> packages, Func<TestProject, int> run)
{
    /// <returns>The exit code of every project.</returns>
    public IReadOnlyList<int> Run(IReadOnlyCollection<TestProject> projects)
    {
        var builders = Task.Run(() => Builders([.. projects.Where(project => project.IsBuilder)]));
        var others = Task.Run(() => Others(projects.Where(project => !project.IsBuilder)));
        return [.. Task.WhenAll(builders, others).GetAwaiter().GetResult().SelectMany(codes => codes)];
    }

    private int[] Builders(IReadOnlyList<TestProject> projects)
    {
        _ = packages.Value;
        return [.. projects.Select(run)];
    }

    // Late those that wait for the program, which the builders pack first; last those that would keep them from packing it.
    private int[] Others(IEnumerable<TestProject> projects) => [.. projects.OrderBy(project => project.IsHeavy).ThenBy(project => project.RunsTool).Select(run)];
}
