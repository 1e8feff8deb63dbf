using System.Runtime.InteropServices;

namespace SchemaGate.Floor;

/// <summary>What the operating system counted for the programs that this one started. Linux and macOS.</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;
    private const int StructBytes = 144;
    private const int MaxResidentOffset = 32;

    public static long PeakBytes()
    {
        Span<byte> usage = stackalloc byte[StructBytes];
        if (GetResourceUsage(Children, ref MemoryMarshal.GetReference(usage)) != 0)
        {
            throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}.");
        }

        var peak = BitConverter.ToInt64(usage[MaxResidentOffset..]);
        return OperatingSystem.IsMacOS() ? peak : peak * 1024;
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, ref byte usage);
}
