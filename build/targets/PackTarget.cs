namespace Build.Targets;

/// <summary>
/// Packs the engine and the tool into out/: a pointer package, the native tool for this machine, and the portable one.
/// </summary>
internal static class PackTarget
{
    private const string Tool = "src/SchemaGate.Cli";

    public static void Run()
    {
        NativeToolchain.Ensure();
        Shell.Run("dotnet", "restore", Tool, "-v", "q");
        Pack("src/SchemaGate.Engine");
        Pack(Tool, "--no-restore", "-p:PublishAot=true");
        Pack(Tool, "-r", NativeToolchain.RuntimeIdentifier);
        Pack(Tool, "-r", "any");
    }

    private static void Pack(string project, params string[] options) =>
        Shell.Run("dotnet", ["pack", project, "-c", "Release", "-o", Shell.Out, "-v", "q", "-nologo", .. options]);
}
