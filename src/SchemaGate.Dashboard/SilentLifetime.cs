using Microsoft.Extensions.Hosting;

namespace SchemaGate.Dashboard;

/// <summary>Leaves the signals of the process to the program that the emulator runs in.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
