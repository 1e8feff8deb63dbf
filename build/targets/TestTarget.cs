namespace Build.Targets;

/// <summary>Builds everything and runs every test project.</summary>
internal static class TestTarget
{
    public static bool Run(IReadOnlyCollection<string> filter)
    {
        BuildTarget.Run();

        // Installed before both lanes begin, as only one process at a time may install packages of Debian.
        NativeToolchain.Ensure();
        var results = Directory.CreateTempSubdirectory("schemagate-tests-").FullName;
        var projects = Directory.GetFiles(Path.Combine(Shell.Root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories);
        var codes = TestLanes.Run(projects, project => RunProject(project, results, filter));
        var totals = TestTotals.Read(results);
        Directory.Delete(results, recursive: true);
        var isComplete = totals.Files == projects.Length && codes.All(code => code == 0);
        Console.WriteLine($"{totals.Passed} passed, {totals.Failed} failed");
        return isComplete && totals.Failed == 0 && totals.Passed > 0;
    }

    private static int RunProject(string project, string results, IReadOnlyCollection<string> filter) => Shell.Try(
        "dotnet",
        ["test", project, "-c", "Release", "--no-build", "-v", "q", "-nologo", "--logger", $"trx;LogFileName={Path.GetFileNameWithoutExtension(project)}.trx", "--results-directory", results, .. filter]);
}
