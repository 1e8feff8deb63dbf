namespace Build.Targets;

/// <summary>
/// Packs the engine, the MSBuild task, the metrics and the tool into out/. Of the tool there is a pointer package, the native tool for this machine, and the portable one.
/// </summary>
internal static class PackTarget
{
    private const string Tool = "src/SchemaGate.Cli";

    /// <param name="options">Further options of <c>dotnet pack</c>; a later <c>-o</c> wins over out/.</param>
    public static void Run(IReadOnlyList<string> options)
    {
        NativeToolchain.Ensure();
        var folder = options.Contains("-o") ? [] : new[] { "-o", Shell.Out };
        Shell.Run("dotnet", "restore", Tool, "-v", "q");
        Pack("src/SchemaGate.Engine", folder, options);
        Pack("src/SchemaGate.MSBuild", folder, options);
        Pack("src/SchemaGate.Metrics", folder, options);
        Pack(Tool, ["--no-restore", "-p:IsToolPointer=true", .. folder], options);
        Pack(Tool, ["-r", NativeToolchain.RuntimeIdentifier, .. folder], options);
        Pack(Tool, ["-r", "any", .. folder], options);
    }

    private static void Pack(string project, IEnumerable<string> own, IEnumerable<string> options) =>
        Shell.Run("dotnet", ["pack", project, "-c", "Release", "-v", "q", "-nologo", .. own, .. options]);
}
