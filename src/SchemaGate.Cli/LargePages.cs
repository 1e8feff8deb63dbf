using System.Runtime.InteropServices;

namespace SchemaGate.Cli;

/// <summary>
/// Asks Linux for pages of two megabytes where the garbage collector will place new objects. Measured on documents of several
/// megabytes: taking memory in pages of four kilobytes was a quarter of all processor time, and this is half of that saved.
/// </summary>
internal static partial class LargePages
{
    private const string Library = "libc.so.6";
    private const int HugePage = 14;
    private const nint PageBytes = 2 * 1024 * 1024;
    private const int LargeObject = 100_000;

    /// <summary>Where the system refuses or its C library has another name, pages stay small.</summary>
    public static void Ask(nint bytes)
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad(Library, typeof(LargePages).Assembly, DllImportSearchPath.SafeDirectories, out _))
        {
            AskAround(new byte[1], bytes);
            AskAround(new byte[LargeObject], bytes);
        }
    }

    private static void AskAround(byte[] latest, nint bytes)
    {
        var handle = GCHandle.Alloc(latest, GCHandleType.Pinned);
        _ = Advise(handle.AddrOfPinnedObject() & -PageBytes, bytes, HugePage);
        handle.Free();
    }

    [LibraryImport(Library, EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint start, nint length, int advice);
}
