using SchemaGate.Engine.Contracts.Servers;

namespace SchemaGate.Engine.Comparison.Servers;

/// <summary>Compares what clients may put into the variables of an address.</summary>
internal static class ServerVariableComparison
{
    public static IEnumerable<Change> Compare(Server old, Server @new)
    {
        foreach (var (name, before) in old.Variables)
        {
            if (@new.Variables.TryGetValue(name, out var after) && RelationOf(before, after) is { } relation)
            {
                yield return new Change
                {
                    Facet = Facet.Server,
                    Edit = Edit.Changed,
                    Relation = relation,
                    Old = before.Source,
                    New = after.Source,
                    Subject = name,
                    OldValue = Describe(before),
                    NewValue = Describe(after),
                    Trail = Trails.Servers.Then("variable " + name),
                };
            }
        }
    }

    private static Relation? RelationOf(ServerVariable old, ServerVariable @new)
    {
        var loses = !@new.Values.IsEmpty && (old.Values.IsEmpty || old.Values.Append(old.Default).Except(@new.Values, StringComparer.Ordinal).Any());
        var gains = !old.Values.IsEmpty && (@new.Values.IsEmpty || @new.Values.Append(@new.Default).Except(old.Values, StringComparer.Ordinal).Any());
        return (loses, gains) switch
        {
            (true, true) => Relation.Incomparable,
            (true, false) => Relation.Narrowed,
            (false, true) => Relation.Widened,
            _ => old.Default == @new.Default ? null : Relation.Incomparable,
        };
    }

    private static string Describe(ServerVariable variable) =>
        variable.Values.IsEmpty ? variable.Default : $"{string.Join(", ", variable.Values)} (default {variable.Default})";
}
