using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Operations;

/// <summary>Reports names in a path template that were changed. They are not on the wire.</summary>
internal static class TemplateNameComparison
{
    public static void Compare(ContractPair contracts, Operation old, Operation @new)
    {
        var (before, after) = (old.Path.Template.Names, @new.Path.Template.Names);
        for (var at = 0; at < Math.Min(before.Length, after.Length); at++)
        {
            if (before[at] != after[at])
            {
                contracts.Sink.Add(@new.Name, new Change
                {
                    Facet = Facet.PathTemplateName,
                    Edit = Edit.Changed,
                    Relation = Relation.Annotation,
                    Old = old.Path.Source,
                    New = @new.Path.Source,
                    Subject = before[at],
                    OldValue = before[at],
                    NewValue = after[at],
                    Trail = Trails.Operation,
                });
            }
        }
    }
}
