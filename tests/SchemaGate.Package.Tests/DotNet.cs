using System.Diagnostics;

namespace SchemaGate.Package.Tests;

/// <summary>Runs the dotnet command as a user does, on a machine that is no pipeline.</summary>
internal static class DotNet
{
    private static readonly string[] NotHere = ["CI", "TF_BUILD", "GITHUB_ACTIONS", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    public static CommandRun Run(string folder, IEnumerable<string> arguments, params (string Name, string Value)[] variables) => Run("dotnet", folder, arguments, variables);

    public static CommandRun Run(string program, string folder, IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        using var process = Process.Start(Describe(program, folder, arguments, variables))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    /// <summary>The command, for those who listen to it while it runs.</summary>
    public static ProcessStartInfo Describe(string program, string folder, IEnumerable<string> arguments, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var name in NotHere)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
