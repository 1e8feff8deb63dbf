using SchemaGate.Engine.Contracts.Security;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>
/// Compares the alternatives of two policies. An old alternative still suffices when a new one demands no more of its holder; what no
/// longer suffices is told by the smallest difference: a scope, a scheme, or the whole alternative.
/// </summary>
internal sealed class SecurityPolicyComparison
{
    private readonly SecurityChanges _report;
    private readonly SecurityPolicy _oldPolicy;
    private readonly SecurityPolicy _newPolicy;
    private readonly List<Credentials> _old;
    private readonly List<Credentials> _new;

    public SecurityPolicyComparison(SchemePairing schemes, SecurityPolicy old, SecurityPolicy @new)
    {
        (_oldPolicy, _newPolicy) = (old, @new);
        _report = new SecurityChanges(old, @new);
        _old = [.. old.Alternatives.Where(alternative => !alternative.Demands.IsEmpty).Select(alternative => Credentials.Of(alternative, schemes.IdentityOfOld))];
        _new = [.. @new.Alternatives.Where(alternative => !alternative.Demands.IsEmpty).Select(alternative => Credentials.Of(alternative, schemes.IdentityOfNew))];
    }

    public IReadOnlyList<Change> Changes()
    {
        if (_oldPolicy.IsOpen && !_newPolicy.IsOptional)
        {
            _report.Introduced();
        }
        else if (_newPolicy.IsOpen && !_oldPolicy.IsOpen)
        {
            _report.Withdrawn();
        }
        else
        {
            CompareOptional();
            CompareAlternatives();
        }

        return _report.Changes;
    }

    private void CompareOptional()
    {
        if (_oldPolicy.IsOptional != _newPolicy.IsOptional)
        {
            _report.Optional(isAdded: _newPolicy.IsOptional);
        }
    }

    private void CompareAlternatives()
    {
        var locked = _newPolicy.IsOptional && !_oldPolicy.IsOptional ? [] : _old.Where(before => !_new.Exists(before.Satisfy)).ToList();
        var fresh = _oldPolicy.IsOptional && !_newPolicy.IsOptional ? [] : _new.Where(after => !_old.Exists(after.Satisfy)).ToList();
        var changedOld = _old.Where(before => !_new.Exists(before.IsSameAs)).ToList();
        var changedNew = _new.Where(after => !_old.Exists(after.IsSameAs)).ToList();
        locked.RemoveAll(before => Tightened(before, changedNew, fresh));
        fresh.RemoveAll(after => Relaxed(after, changedOld));
        for (var at = 0; at < Math.Max(locked.Count, fresh.Count); at++)
        {
            _report.Alternative(at < locked.Count ? locked[at] : null, at < fresh.Count ? fresh[at] : null);
        }
    }

    /// <summary>Tells a lost alternative by the one that now demands more.</summary>
    private bool Tightened(Credentials old, List<Credentials> candidates, List<Credentials> fresh)
    {
        var match = candidates.Find(old.HasSchemesOf) ?? candidates.Find(candidate => candidate.HasAllSchemesOf(old));
        if (match is null)
        {
            return false;
        }

        fresh.Remove(match);
        _report.Demanded(old, match, Relation.Narrowed);
        return true;
    }

    /// <summary>Tells a new alternative by the one that demanded more.</summary>
    private bool Relaxed(Credentials @new, List<Credentials> candidates)
    {
        var match = candidates.Find(candidate => candidate.Satisfy(@new));
        if (match is null)
        {
            return false;
        }

        _report.Demanded(match, @new, Relation.Widened);
        return true;
    }
}
