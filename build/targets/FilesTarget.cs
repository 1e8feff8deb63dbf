namespace Build.Targets;

/// <summary>
/// Publishes the tool as one self-contained file a platform into out/files/: native code for this machine, code with its runtime for
/// the others, because native code is compiled on the platform that it is for.
/// </summary>
internal static class FilesTarget
{
    private static readonly string[] Platforms = ["linux-x64", "linux-arm64", "win-x64", "osx-arm64"];

    /// <param name="platforms">Runtime identifiers; all when empty.</param>
    public static void Run(IReadOnlyList<string> platforms)
    {
        NativeToolchain.Ensure();
        foreach (var platform in platforms.Count > 0 ? platforms : Platforms)
        {
            Shell.Run("dotnet", ["publish", "src/SchemaGate.Cli", "-c", "Release", "-r", platform, "-o", Path.Combine(Shell.Out, "files", platform), "-v", "q", "-nologo", .. KindOf(platform)]);
        }
    }

    private static string[] KindOf(string platform) => platform == NativeToolchain.RuntimeIdentifier
        ? []
        : ["--self-contained", "-p:PublishAot=false", "-p:PublishSingleFile=true", "-p:DebugType=none", .. SizeOf(platform)];

    // System.Management, which Google's libraries ask on Windows which machine this is, makes its objects by reflection: trimmed, it could miss them.
    private static string[] SizeOf(string platform) => platform.StartsWith("win", StringComparison.Ordinal) ? ["-p:EnableCompressionInSingleFile=true"] : ["-p:PublishTrimmed=true"];
}
