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
        var tool = new Lazy<string>(() => PublishTarget.Run("src/SchemaGate.Cli", "schemagate", "test"));
        var codes = new TestLanes(tool, project => RunProject(project, project.RunsTool ? tool.Value : "", results, filter)).Run(projects);
        var totals = TestTotals.Read(results);
        Directory.Delete(results, recursive: true);
        var isComplete = totals.Files == projects.Count && codes.All(code => code == 0);
        Console.WriteLine($"{totals.Passed} passed, {totals.Failed} failed");
        return isComplete && totals.Failed == 0 && totals.Passed > 0;
    }

    private static int RunProject(TestProject project, string tool, string results, IReadOnlyCollection<string> filter) => Shell.Try(
        "dotnet",
        [
            "test", project.File, "-c", "Release", "--no-build", "-v", "q", "-nologo", "--logger", $"trx;LogFileName={project.Name}.trx", "--results-directory", results,
            "-e", $"SCHEMAGATE_TOOL={tool}", .. filter,
        ]);
}
