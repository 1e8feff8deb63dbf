namespace Build.Targets;

/// <summary>Compiles a program to native code for this machine, into a folder of out/.</summary>
internal static class PublishTarget
{
    /// <param name="project">The folder of the project.</param>
    /// <param name="program">The name of the program.</param>
    /// <param name="purpose">The folder in out/.</param>
    /// <returns>The path of the program.</returns>
    public static string Run(string project, string program, string purpose)
    {
        var folder = Path.Combine(Shell.Out, purpose, program);
        Shell.Run("dotnet", "publish", project, "-c", "Release", "-r", NativeToolchain.RuntimeIdentifier, "-o", folder, "-v", "q", "-nologo");
        return Path.Combine(folder, program);
    }
}
