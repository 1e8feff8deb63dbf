namespace Build.Targets;

/// <summary>Restores and builds everything, in Release.</summary>
internal static class BuildTarget
{
    public static void Run() => Shell.Run("dotnet", "build", "SchemaGate.sln", "-c", "Release", "-v", "q", "-nologo");
}
