namespace Build.Targets;

/// <summary>Fails when a file is not formatted as .editorconfig says.</summary>
internal static class FormatTarget
{
    public static void Run() => Shell.Run("dotnet", "format", "SchemaGate.sln", "--verify-no-changes");
}
