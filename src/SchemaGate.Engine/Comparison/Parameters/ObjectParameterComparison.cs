using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>
/// Recognises query parameters that were gathered into one object, or the reverse: an exploded form object <c>{a, b}</c> is
/// <c>?a=…&amp;b=…</c> on the wire, and a deep object <c>filter</c> is <c>?filter[a]=…</c>.
/// </summary>
internal static class ObjectParameterComparison
{
    /// <summary>Reports what is recognised and returns every parameter that it explains.</summary>
    public static IReadOnlyCollection<Parameter> Compare(OperationScope scope, ImmutableArray<Parameter> removed, ImmutableArray<Parameter> added)
    {
        var explained = new List<Parameter>();
        foreach (var whole in added.Concat(removed))
        {
            var isGathered = added.Contains(whole);
            var parts = PartsOf(whole, isGathered ? removed : added, isGathered);
            if (parts.Count > 0)
            {
                Report(scope, whole, parts, isGathered);
                explained.Add(whole);
                explained.AddRange(parts.Select(part => part.Single));
            }
        }

        return explained;
    }

    /// <summary>
    /// The members that have a parameter of their own on the other side. None when a call would lose something: a member without a
    /// parameter when the object goes, a required one when it comes.
    /// </summary>
    private static List<(Property Member, Parameter Single)> PartsOf(Parameter whole, ImmutableArray<Parameter> others, bool isGathered)
    {
        var prefix = whole.Serialisation.Style == Serialisation.DeepObject ? whole.Name : null;
        var shape = whole.Schema?.Shape;
        if (whole.In != ParameterLocation.Query || shape is not { Types: JsonTypes.Object } || (prefix is null && !whole.Serialisation.IsExplodedForm))
        {
            return [];
        }

        var parts = new List<(Property, Parameter)>();
        foreach (var member in shape.Properties.Values)
        {
            var name = prefix is null ? member.Name : $"{prefix}[{member.Name}]";
            var single = others.FirstOrDefault(other => other.In == ParameterLocation.Query && other.Name == name);
            if (single is not null)
            {
                parts.Add((member, single));
            }
            else if (!isGathered || shape.Required.ContainsKey(member.Name))
            {
                return [];
            }
        }

        return parts;
    }

    private static void Report(OperationScope scope, Parameter whole, List<(Property Member, Parameter Single)> parts, bool isGathered)
    {
        var first = parts[0].Single;
        var names = string.Join(", ", parts.Select(part => part.Single.Name));
        scope.Report(ParameterComparison.ChangeOf(scope, Facet.ParameterSerialisation, isGathered ? first : whole, isGathered ? whole : first) with
        {
            Relation = Relation.Annotation,
            Subject = whole.Name,
            OldValue = isGathered ? names : $"object {whole.Name}",
            NewValue = isGathered ? $"object {whole.Name}" : names,
            Trail = ParameterListComparison.TrailOf(whole),
            IsHarmless = true,
        });
        foreach (var (member, single) in parts)
        {
            var asParameter = AsParameter(whole, member, single);
            ParameterComparison.Compare(scope, isGathered ? single : asParameter, isGathered ? asParameter : single);
        }
    }

    /// <summary>A member of an object parameter in the terms of a parameter of its own.</summary>
    private static Parameter AsParameter(Parameter whole, Property member, Parameter single) => single with
    {
        Source = member.Source,
        Schema = member.Schema,
        SchemaSource = member.Source,
        IsRequired = whole.IsRequired && whole.Schema!.Shape.Required.ContainsKey(member.Name),
        Content = null,
    };
}
