namespace Build.Targets;

/// <summary>Builds everything and runs every test project. Those of the program run the native one, which is what is shipped.</summary>
internal static class TestTarget
{
    public static bool Run(IReadOnlyCollection<string> filter)
    {
        BuildTarget.Run();

        // Installed before both lanes begin, as only one process at a time may install packages of Debian.
        NativeToolchain.Ensure();
        var results = Directory.CreateTempSubdirectory("schemagate-tests-").FullName;
        var projects = TestProject.All();
        var packages = new Lazy<TestPackages>(TestPackages.Pack);
        var codes = new TestLanes(packages, project => RunProject(project, results, [.. VariablesOf(project, packages), .. filter])).Run(projects);
        var totals = TestTotals.Read(results);
        Directory.Delete(results, recursive: true);
        var isComplete = totals.Files == projects.Count && codes.All(code => code == 0);
        Console.WriteLine($"{totals.Passed} passed, {totals.Failed} failed");
        return isComplete && totals.Failed == 0 && totals.Passed > 0;
    }

    private static int RunProject(TestProject project, string results, IEnumerable<string> options) => Shell.Try(
        "dotnet",
        [
            "test", project.File, "-c", "Release", "--no-build", "-v", "q", "-nologo", "--logger", $"trx;LogFileName={project.Name}.trx", "--results-directory", results,
            .. options,
        ]);

    // Asked for only where they are needed, as packing takes its time.
    private static IEnumerable<string> VariablesOf(TestProject project, Lazy<TestPackages> packages) => project switch
    {
        { RunsTool: true } => ["-e", $"SCHEMAGATE_TOOL={packages.Value.Program}"],
        { InstallsPackages: true } => ["-e", $"SCHEMAGATE_FEED={packages.Value.Feed}"],
        _ => [],
    };
}
