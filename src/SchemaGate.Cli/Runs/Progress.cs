namespace SchemaGate.Cli.Runs;

/// <summary>Tells a person at a terminal how far a long run is, on one line that is gone at the end.</summary>
internal sealed class Progress(Terminal terminal, string what, int total) : IDisposable
{
    private readonly Lock _lock = new();
    private int _done;

    public void Step()
    {
        lock (_lock)
        {
            _done++;
            Show($"\r{_done}/{total} {what}");
        }
    }

    public void Dispose() => Show("\r\e[K");

    private void Show(string text)
    {
        if (terminal.ShowsProgress)
        {
            terminal.Error.Write(text);
        }
    }
}
