using Prometheus;

namespace SchemaGate.Metrics.Deployments;

/// <summary>Which revisions there are. Their names have no bound, so there is one series for each role and the old one goes.</summary>
internal sealed class RevisionSeries(Families families)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RevisionRole, string> _current = [];
    private readonly Gauge _revision = families.Gauge("deployment_current_revision", "The name of the revision in each role; the value is always 1.", "role", "revision");

    /// <param name="role">Which place.</param>
    /// <param name="revision">Null when nothing has the role.</param>
    public void Set(RevisionRole role, string? revision)
    {
        lock (_lock)
        {
            if (_current.Remove(role, out var old) && old != revision)
            {
                _revision.RemoveLabelled(LabelValue.Of(role), old);
            }

            if (revision is not null)
            {
                _current[role] = revision;
                _revision.WithLabels(LabelValue.Of(role), revision).Set(1);
            }
        }
    }
}
