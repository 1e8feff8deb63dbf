using System.Globalization;
using Grpc.Core;

namespace SchemaGate.CloudRun.Connection;

/// <summary>What time it is for the APIs: a local clock that is wrong would ask for minutes that are not there yet.</summary>
/// <param name="clock">The local clock.</param>
/// <param name="trustsDates">False for the emulator, whose time is the local clock's.</param>
internal sealed class ServerClock(TimeProvider clock, bool trustsDates)
{
    private long _offset;

    public DateTimeOffset Now => clock.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offset));

    /// <summary>Learns from the headers of an answer.</summary>
    public void Observe(Metadata headers)
    {
        if (trustsDates && DateTimeOffset.TryParseExact(headers.GetValue("date"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            Interlocked.Exchange(ref _offset, (date - clock.GetUtcNow()).Ticks);
        }
    }
}
