namespace SchemaGate.Dashboard.Security.Tokens;

/// <summary>Counts the answers that are kept waiting, so that who guesses over many connections holds few of them open.</summary>
/// <param name="mostOfClient">No more than this of one client.</param>
/// <param name="most">No more than this of all together.</param>
internal sealed class LateAnswers(int mostOfClient, int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _waiting = [];
    private int _all;

    /// <returns>False when too many wait already; after true, <see cref="Leave"/> has to follow.</returns>
    public bool TryEnter(string client)
    {
        lock (_lock)
        {
            var mine = _waiting.GetValueOrDefault(client);
            if (mine >= mostOfClient || _all >= most)
            {
                return false;
            }

            (_waiting[client], _all) = (mine + 1, _all + 1);
            return true;
        }
    }

    /// <summary>One of the client's is answered.</summary>
    public void Leave(string client)
    {
        lock (_lock)
        {
            _all--;
            if (--_waiting[client] == 0)
            {
                _waiting.Remove(client);
            }
        }
    }
}
