using System.Collections.Immutable;

namespace SchemaGate.Emulator.Serving;

/// <summary>The newest calls, in their order.</summary>
internal sealed class Journal
{
    private const int Kept = 10_000;
    private readonly Lock _lock = new();
    private readonly Queue<JournalEntry> _entries = new();

    public ImmutableArray<JournalEntry> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    public void Add(JournalEntry entry)
    {
        lock (_lock)
        {
            _entries.Enqueue(entry);
            if (_entries.Count > Kept)
            {
                _entries.Dequeue();
            }
        }
    }
}
