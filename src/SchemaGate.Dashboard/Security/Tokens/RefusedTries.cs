namespace SchemaGate.Dashboard.Security.Tokens;

/// <summary>Says to who runs the dashboard that tokens were refused, never which: the first at once, and what follows once a minute, so that nobody fills a log by guessing.</summary>
/// <param name="hasToken">False when the dashboard was started without a token.</param>
/// <param name="tell">Takes one sentence.</param>
/// <param name="clock">Says when a minute is over.</param>
internal sealed class RefusedTries(bool hasToken, Action<string> tell, TimeProvider clock)
{
    private const int MostNamed = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly SortedSet<string> _clients = new(StringComparer.Ordinal);
    private bool _isCounting;
    private int _count;

    /// <param name="client">The address that the try came from.</param>
    public void Add(string client)
    {
        if (IsFirst(client))
        {
            tell(hasToken
                ? $"A wrong token from {client} was refused. If a gate or a person of yours sent it, give them the one that this dashboard was started with."
                : $"A token from {client} was refused: this dashboard was started without one. Start it with SCHEMAGATE_TOKEN or --token-file to take events and requests.");
            _ = TellLaterAsync();
        }
    }

    private bool IsFirst(string client)
    {
        lock (_lock)
        {
            if (!_isCounting)
            {
                return _isCounting = true;
            }

            _count++;
            _ = _clients.Count <= MostNamed && _clients.Add(client);
            return false;
        }
    }

    private async Task TellLaterAsync()
    {
        await Task.Delay(Pause, clock).ConfigureAwait(false);
        while (Sum() is { } sentence)
        {
            tell(sentence);
            await Task.Delay(Pause, clock).ConfigureAwait(false);
        }
    }

    // Null when there were no further ones: then the next is the first again.
    private string? Sum()
    {
        lock (_lock)
        {
            _isCounting = _count > 0;
            var from = $"{string.Join(", ", _clients.Take(MostNamed))}{(_clients.Count > MostNamed ? " and others" : "")}";
            var sentence = _isCounting ? $"{_count} more wrong {(_count == 1 ? "token was" : "tokens were")} refused within a minute, from {from}." : null;
            _count = 0;
            _clients.Clear();
            return sentence;
        }
    }
}
