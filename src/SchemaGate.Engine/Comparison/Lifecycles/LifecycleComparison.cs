using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Lifecycles;

/// <summary>Compares what two versions of one thing say about its future.</summary>
/// <param name="terms">On what terms things may go.</param>
/// <param name="sink">Takes the changes.</param>
/// <param name="name">The operation; null where several share it.</param>
/// <param name="flow">Which way it travels; null for operations.</param>
/// <param name="trail">Where in the operation it stands.</param>
/// <param name="subject">Its name; empty for the operation itself.</param>
internal sealed class LifecycleComparison(LifecycleTerms terms, IChangeSink sink, OperationName? name, Flow? flow, Trail trail, string subject)
{
    public void Compare(Lifecycle old, Lifecycle @new)
    {
        var isNews = !old.Deprecated.Exists && @new.Deprecated.Exists;
        CompareDeprecated(old, @new);
        if (!isNews || old.Sunset.Exists)
        {
            CompareSunset(old, @new);
        }

        CompareStability(old, @new);
    }

    private void CompareDeprecated(Lifecycle old, Lifecycle @new)
    {
        if (old.Deprecated.Exists == @new.Deprecated.Exists)
        {
            return;
        }

        var isAdded = @new.Deprecated.Exists;
        Report(Facet.Deprecated, old.Source, @new.Source, new Change
        {
            Facet = Facet.Deprecated,
            Edit = isAdded ? Edit.Added : Edit.Removed,
            Relation = Relation.Annotation,
            Old = old.Deprecated,
            New = @new.Deprecated,
            NewValue = isAdded ? TextOf(@new.Sunset) : null,
            Circumstances = isAdded ? Removal.SunsetOf(@new, terms) : Circumstances.None,
            Trail = trail,
        });
    }

    private void CompareSunset(Lifecycle old, Lifecycle @new)
    {
        var (before, after) = (TextOf(old.Sunset), TextOf(@new.Sunset));
        var withdrawn = before is not null && after is null && !@new.Deprecated.Exists;
        if (before == after || withdrawn)
        {
            return;
        }

        var isEarlier = @new.SunsetDay < old.SunsetDay;
        Report(Facet.Sunset, old.Source, @new.Source, new Change
        {
            Facet = Facet.Sunset,
            Edit = before is null ? Edit.Added : after is null ? Edit.Removed : Edit.Changed,
            Relation = Relation.Annotation,
            Old = old.Sunset,
            New = @new.Sunset,
            OldValue = before,
            NewValue = after,
            Circumstances = Removal.SunsetOf(@new, terms) | (isEarlier ? Circumstances.Lowered : Circumstances.None),
            Trail = trail,
        });
    }

    private void CompareStability(Lifecycle old, Lifecycle @new)
    {
        var (before, after) = (StabilityLevels.Read(old.Stability), StabilityLevels.Read(@new.Stability));
        if (before == after)
        {
            return;
        }

        var circumstances = after == StabilityLevel.Unknown ? Circumstances.Unreadable
            : after < before ? Circumstances.Lowered
            : Circumstances.None;
        Report(Facet.Stability, old.Source, @new.Source, new Change
        {
            Facet = Facet.Stability,
            Edit = !old.Stability.Exists ? Edit.Added : !@new.Stability.Exists ? Edit.Removed : Edit.Changed,
            Relation = Relation.Annotation,
            Old = old.Stability,
            New = @new.Stability,
            OldValue = TextOf(old.Stability),
            NewValue = TextOf(@new.Stability),
            Circumstances = circumstances,
            Trail = trail,
        });
    }

    private void Report(Facet facet, Node oldScope, Node newScope, Change change) =>
        sink.Add(name, change with { Facet = facet, Flow = flow, OldScope = oldScope, NewScope = newScope, Subject = subject });

    private static string? TextOf(Node node) => node.Exists ? node.Text : null;
}
