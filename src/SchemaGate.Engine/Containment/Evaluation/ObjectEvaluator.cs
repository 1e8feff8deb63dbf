using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>Tests objects against the keywords of their type.</summary>
internal sealed class ObjectEvaluator(Evaluator evaluator, PatternLibrary patterns)
{
    public bool? Meets(Shape shape, JsonObject map, Reading reading, HiddenNames hidden)
    {
        if (map.Members.Length < (shape.MinProperties?.Value ?? 0) || map.Members.Length > (shape.MaxProperties?.Value ?? long.MaxValue))
        {
            return false;
        }

        foreach (var name in shape.Required.Keys)
        {
            if (map[name] is null && !hidden.Contains(name))
            {
                return false;
            }
        }

        bool? result = true;
        foreach (var member in map.Members)
        {
            result = result == false ? false : Ternary.And(result, MeetsMember(shape, member, reading));
        }

        return result == false ? false : Ternary.And(result, MeetsDependencies(shape, map, reading, hidden));
    }

    private bool? MeetsMember(Shape shape, JsonMember member, Reading reading)
    {
        bool? named = shape.PropertyNames is { } names ? evaluator.Meets(names.Value, new JsonString(member.Name), reading, HiddenNames.None) : true;
        if (named == false)
        {
            return false;
        }

        if (!shape.Properties.TryGetValue(member.Name, out var property))
        {
            return Ternary.And(named, MeetsUndeclared(shape, member, reading));
        }

        var met = evaluator.Accepts(property.Schema, member.Value, reading);
        if (property.Travels(reading.Flow))
        {
            return Ternary.And(named, met);
        }

        return reading.OneOf == OneOfReading.Exact ? false : met == true ? named : null;
    }

    private bool? MeetsUndeclared(Shape shape, JsonMember member, Reading reading)
    {
        bool? result = true;
        bool? isMatched = false;
        foreach (var pattern in shape.PatternProperties)
        {
            var matches = patterns[pattern.Pattern].IsMatch(member.Name);
            isMatched = Ternary.Or(isMatched, matches);
            result = matches == false ? result : Ternary.And(result, Doubt(matches, evaluator.Accepts(pattern.Schema, member.Value, reading)));
        }

        var additional = isMatched == true || shape.Additional is null ? true : evaluator.Accepts(shape.Additional.Value.Value, member.Value, reading);
        return Ternary.And(result, isMatched is null ? Doubt(null, additional) : additional);
    }

    /// <summary>A constraint that may not apply refuses nothing for certain.</summary>
    private static bool? Doubt(bool? applies, bool? met) => applies is null && met != true ? null : met;

    private bool? MeetsDependencies(Shape shape, JsonObject map, Reading reading, HiddenNames hidden)
    {
        bool? result = true;
        foreach (var dependency in shape.Dependencies)
        {
            if (map[dependency.Name] is null)
            {
                continue;
            }

            var isComplete = dependency.Required.All(name => map[name] is not null || hidden.Contains(name));
            result = isComplete ? Ternary.And(result, evaluator.Meets(dependency.Schema, map, reading, hidden)) : false;
        }

        return result;
    }
}
