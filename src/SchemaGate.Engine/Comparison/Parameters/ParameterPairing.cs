using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>
/// Which parameter of the one operation is which of the other: by place and name; in a path by position, because names there are
/// not on the wire; and by name alone where the place changed.
/// </summary>
internal sealed record ParameterPairing(
    ImmutableArray<(Parameter Old, Parameter New)> Pairs,
    ImmutableArray<(Parameter Old, Parameter New)> Moved,
    ImmutableArray<Parameter> Removed,
    ImmutableArray<Parameter> Added)
{
    public static ParameterPairing Of(Operation old, Operation @new)
    {
        var left = old.Parts.Parameters.ToList();
        var right = @new.Parts.Parameters.ToList();
        var names = NamesInPlaceOf(old.Path.Template, @new.Path.Template);
        var pairs = TakeSame(left, right, names);
        left.RemoveAll(IsInPath);
        right.RemoveAll(IsInPath);
        var moved = Take(left, right, (before, after) => before.Name.Equals(after.Name, ComparisonOf(before, after)));
        return new ParameterPairing(pairs, moved, [.. left], [.. right]);
    }

    /// <summary>The new name for each old one that a template changed.</summary>
    private static Dictionary<string, string> NamesInPlaceOf(PathTemplate old, PathTemplate @new)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < Math.Min(old.Names.Length, @new.Names.Length); at++)
        {
            names.TryAdd(old.Names[at], @new.Names[at]);
        }

        return names;
    }

    private static string NameOf(Parameter parameter, Dictionary<string, string> names) =>
        parameter.In == ParameterLocation.Path && names.TryGetValue(parameter.Name, out var name) ? name : parameter.WireName;

    /// <summary>Templates that pair have the same places for values: a parameter without a partner was never declared, or is in no template.</summary>
    private static bool IsInPath(Parameter parameter) => parameter.In == ParameterLocation.Path;

    private static StringComparison ComparisonOf(Parameter old, Parameter @new) =>
        old.In == ParameterLocation.Header || @new.In == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static ImmutableArray<(Parameter Old, Parameter New)> TakeSame(List<Parameter> left, List<Parameter> right, Dictionary<string, string> names)
    {
        var pairs = ImmutableArray.CreateBuilder<(Parameter, Parameter)>();
        var index = right.ToDictionary(parameter => (parameter.In, parameter.WireName));
        left.RemoveAll(parameter =>
        {
            var isFound = index.Remove((parameter.In, NameOf(parameter, names)), out var match);
            if (isFound)
            {
                pairs.Add((parameter, match!));
            }

            return isFound;
        });
        right.RemoveAll(parameter => !index.ContainsKey((parameter.In, parameter.WireName)));
        return pairs.ToImmutable();
    }

    private static ImmutableArray<(Parameter Old, Parameter New)> Take(List<Parameter> left, List<Parameter> right, Func<Parameter, Parameter, bool> matches)
    {
        var pairs = ImmutableArray.CreateBuilder<(Parameter, Parameter)>();
        foreach (var parameter in left.ToList())
        {
            var found = right.Find(other => matches(parameter, other));
            if (found is not null)
            {
                pairs.Add((parameter, found));
                left.Remove(parameter);
                right.Remove(found);
            }
        }

        return pairs.ToImmutable();
    }
}
