using System.Threading.Channels;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Recording;

/// <summary>Entries on their way into a ledger. To add one takes no time and never fails; they are written in the background.</summary>
public sealed class LedgerQueue : IAsyncDisposable
{
    private const int MostInQueue = 10_000;
    private const int MostAtOnce = 200;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Channel<LedgerEntry> _channel = Channel.CreateBounded<LedgerEntry>(new BoundedChannelOptions(MostInQueue) { SingleReader = true });
    private readonly CancellationTokenSource _giveUp = new();
    private readonly ILedger _ledger;
    private readonly TimeProvider _time;
    private readonly Action<string> _tell;
    private readonly HashSet<string> _told = [];
    private readonly Task _writing;
    private LedgerException? _problem;
    private int _open;

    /// <param name="ledger">Where they go.</param>
    /// <param name="time">Waits between two tries.</param>
    /// <param name="tell">Takes one sentence as soon as entries are not taken, once for each cause.</param>
    public LedgerQueue(ILedger ledger, TimeProvider time, Action<string>? tell = null)
    {
        (_ledger, _time, _tell) = (ledger, time, tell ?? (_ => { }));
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Adds an entry. When ten thousand wait already it is lost, and <see cref="EndAsync"/> says so.</summary>
    public void Add(LedgerEntry entry)
    {
        Interlocked.Increment(ref _open);
        _ = _channel.Writer.TryWrite(entry);
    }

    /// <summary>Ends the writing: waits for what is on its way, but not longer than the limit.</summary>
    /// <returns>Null when everything is written; otherwise a sentence that says what is not, and why.</returns>
    public async Task<string?> EndAsync(TimeSpan limit)
    {
        _channel.Writer.TryComplete();
        await Task.WhenAny(_writing, Task.Delay(limit, _time)).ConfigureAwait(false);
        await _giveUp.CancelAsync().ConfigureAwait(false);
        return Volatile.Read(ref _open) switch
        {
            0 => null,
            var open => $"{open} {(open == 1 ? "event is" : "events are")} missing in the ledger: {_problem?.Message ?? $"{_ledger.Place} did not take them in time."}",
        };
    }

    /// <summary>Gives up what is not written.</summary>
    public async ValueTask DisposeAsync()
    {
        _channel.Writer.TryComplete();
        await _giveUp.CancelAsync().ConfigureAwait(false);
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _giveUp.Dispose();
    }

    private async Task WriteAsync()
    {
        var batch = new List<LedgerEntry>();
        while (await _channel.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (batch.Count < MostAtOnce && _channel.Reader.TryRead(out var entry))
            {
                batch.Add(entry);
            }

            if (!await TryAppendAsync(batch).ConfigureAwait(false))
            {
                return;
            }

            Interlocked.Add(ref _open, -batch.Count);
            batch.Clear();
        }
    }

    private async Task<bool> TryAppendAsync(List<LedgerEntry> batch)
    {
        var pause = FirstPause;
        while (!_giveUp.IsCancellationRequested)
        {
            if (await ProblemOfAsync(batch).ConfigureAwait(false) is not { } problem)
            {
                _problem = null;
                return true;
            }

            _problem = problem;
            TellOnce(problem.Message);

            // What a person has to mend is not mended sooner by asking often.
            await Task.Delay(problem.IsPassing ? pause : LongestPause, _time, _giveUp.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }

        return false;
    }

    private void TellOnce(string sentence)
    {
        if (!_giveUp.IsCancellationRequested && _told.Add(sentence))
        {
            _tell(sentence);
        }
    }

    private async Task<LedgerException?> ProblemOfAsync(List<LedgerEntry> batch)
    {
        try
        {
            await _ledger.AppendAsync(batch, _giveUp.Token).ConfigureAwait(false);
            return null;
        }
        catch (LedgerException problem)
        {
            return problem;
        }
        catch (OperationCanceledException late)
        {
            return new($"{_ledger.Place} did not take them in time.", isPassing: true, late);
        }
    }
}
