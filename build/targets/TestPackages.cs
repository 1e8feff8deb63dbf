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

    private static string Unpack(string package, string folder)
    {
        using var archive = ZipFile.OpenRead(package);
        var entry = archive.Entries.Single(entry => entry.Name is "schemagate" or "schemagate.exe");
        var program = Path.Combine(folder, entry.Name);
        entry.ExtractToFile(program);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return program;
    }
}
