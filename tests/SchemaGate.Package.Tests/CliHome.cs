namespace SchemaGate.Package.Tests;

/// <summary>
/// A home for the dotnet command, apart from the user's. There it remembers where it unpacked a tool, and looks for it there even when the folder
/// is gone and the tool was restored to another (https://github.com/dotnet/sdk/issues/20043): what one run of the tests leaves would break the next.
/// </summary>
internal static class CliHome
{
    /// <summary>The variables that a command is to have.</summary>
    public static (string Name, string Value)[] Variables(string home) => [("DOTNET_CLI_HOME", home), ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false")];

    /// <summary>Makes one with the user's own sources of packages.</summary>
    public static string Create(string home)
    {
        Directory.CreateDirectory(home);
        var own = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget");
        if (Directory.Exists(own))
        {
            Directory.CreateSymbolicLink(Path.Combine(home, ".nuget"), own);
        }

        return home;
    }
}
