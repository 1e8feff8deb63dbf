using System.Runtime;

namespace SchemaGate.Cli;

/// <summary>
/// Puts garbage collection off while the only comparison of a run runs. The process ends right after it, so nearly all that a
/// collection would look at is still in use; measured, collections were a third of the time on documents of several megabytes.
/// </summary>
internal static class CollectionPause
{
    private const long Smallest = 1_000_000;
    private const long BytesPerByteRead = 17;
    private const long Most = 220_000_000;

    /// <summary>Room for so many bytes and what their comparison allocates; past it, collections happen as ever. Nothing is collected to make the room.</summary>
    public static void Begin(long bytesRead)
    {
        if (bytesRead >= Smallest && GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
        {
            GC.TryStartNoGCRegion(Math.Min(Most, bytesRead * BytesPerByteRead), disallowFullBlockingGC: true);
            LargePages.Ask((nint)Most);
        }
    }
}
