using System.IO.Compression;

namespace Build.Targets;

/// <summary>
/// The packages that the tests install and start, packed once for all of them: what is tested is what is shipped, and native code is compiled once.
/// </summary>
/// <param name="Feed">The folder of the packages, of a version that no cache knows.</param>
/// <param name="Program">The native program, taken out of its package.</param>
internal sealed record TestPackages(string Feed, string Program)
{
    public static TestPackages Pack()
    {
        var folder = Path.Combine(Shell.Out, "test");
        var feed = Path.Combine(folder, "feed");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var version = $"0.1.0-test.{Environment.ProcessId}";
        PackTarget.Run(["-o", feed, $"-p:PackageVersion={version}"]);
        return new(feed, Unpack(Path.Combine(feed, $"SchemaGate.{NativeToolchain.RuntimeIdentifier}.{version}.nupkg"), folder));
    }

    // With what lies beside it, such as the library of the database.
    private static string Unpack(string package, string folder)
    {
        var tool = Path.Combine(folder, "tool");
        ZipFile.ExtractToDirectory(package, tool);
        var program = Directory.GetFiles(tool, OperatingSystem.IsWindows() ? "schemagate.exe" : "schemagate", SearchOption.AllDirectories).Single();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return program;
    }
}
