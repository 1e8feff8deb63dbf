using System.Runtime.InteropServices;

namespace SchemaGate.Cli.Deploying;

/// <summary>The first Ctrl+C or SIGTERM asks the run to end in good order; the second ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;
    private readonly Action<string> _tell;

    /// <param name="tell">Says to the person who asked that it was heard.</param>
    public Interruption(Action<string> tell)
    {
        _tell = tell;
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Ask))];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _source.Dispose();
    }

    private void Ask(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested)
        {
            return;
        }

        signal.Cancel = true;
        _tell("schemagate: asked to stop; ending in good order. Once more ends at once.");
        _source.Cancel();
    }
}
