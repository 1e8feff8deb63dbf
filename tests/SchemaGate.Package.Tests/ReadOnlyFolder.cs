namespace SchemaGate.Package.Tests;

/// <summary>Runs the dotnet command while a folder cannot be written to.</summary>
internal static class ReadOnlyFolder
{
    // Root may write wherever the mode forbids it, but not where the file system is mounted for reading: a mount that only this command sees.
    private const string Mounted = """mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"; cd "$1"; shift; exec dotnet "$@" """;

    private const string WithoutWriteBits = """chmod -R a-w "$0"; trap 'chmod -R u+w "$0"' EXIT; cd "$1"; shift; dotnet "$@" """;

    // A build server that was started before sees the folder as it was.
    private static readonly (string, string)[] NoServers = [("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0")];

    /// <param name="folder">The folder that is read-only, with all below it.</param>
    /// <param name="project">Where the command runs.</param>
    /// <param name="arguments">Of the dotnet command.</param>
    /// <param name="variables">Of its environment.</param>
    public static CommandRun Run(string folder, string project, IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        string[] command = Environment.IsPrivilegedProcess ? ["unshare", "--mount", "sh", "-ec", Mounted] : ["sh", "-ec", WithoutWriteBits];
        return DotNet.Run(command[0], project, [.. command[1..], folder, project, .. arguments], [.. NoServers, .. variables]);
    }
}
