using System.Globalization;
using System.Text.Json;
using SchemaGate.CloudRun;
using SchemaGate.Emulator;

namespace SchemaGate.Cli.Deploying;

/// <summary>Asks a running emulator where its APIs are and what time it is.</summary>
internal static class EmulatorAddress
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    /// <param name="address">Its HTTP address.</param>
    /// <param name="clock">The clock of this machine.</param>
    /// <exception cref="WrongUseException">No emulator answers there.</exception>
    public static async Task<(GoogleEndpoints Endpoints, TimeProvider Clock)> FindAsync(Uri address, TimeProvider clock)
    {
        using var http = new HttpClient { Timeout = Timeout };
        try
        {
            using var answer = JsonDocument.Parse(await http.GetStringAsync(new Uri(address, "/emulator/clock")).ConfigureAwait(false));
            var anchor = DateTimeOffset.Parse(answer.RootElement.GetProperty("anchor").GetString()!, CultureInfo.InvariantCulture);
            var apis = new Uri(answer.RootElement.GetProperty("address").GetString()!);
            return (new() { Run = apis, Monitoring = apis }, new ScaledTimeProvider(clock, anchor, answer.RootElement.GetProperty("speed").GetDouble()));
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException or FormatException)
        {
            throw new WrongUseException($"No emulator answers at {address} ({fault.Message.TrimEnd('.')}). Start one with `schemagate emulator`, and give the HTTP address that it prints.");
        }
    }
}
