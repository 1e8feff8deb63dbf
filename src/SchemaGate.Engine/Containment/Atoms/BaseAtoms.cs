using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>One atom for each type that a shape allows, from the keywords of that type alone.</summary>
internal sealed class BaseAtoms(PatternLibrary patterns, Flow flow)
{
    private static readonly ValueSet Nulls = ValueSet.Of([JsonNull.Instance]);
    private static readonly ValueSet Booleans = ValueSet.Of([JsonBoolean.False, JsonBoolean.True]);

    public IEnumerable<Atom> Of(Schema schema)
    {
        var shape = schema.Shape;
        if ((shape.Types & JsonTypes.Null) != 0)
        {
            yield return new FiniteAtom(Nulls);
        }

        if ((shape.Types & JsonTypes.Boolean) != 0)
        {
            yield return new FiniteAtom(Booleans);
        }

        if ((shape.Types & JsonTypes.Number) != 0)
        {
            yield return NumbersOf(shape);
        }

        if ((shape.Types & JsonTypes.String) != 0)
        {
            yield return StringsOf(shape);
        }

        if ((shape.Types & JsonTypes.Array) != 0)
        {
            yield return ArraysOf(shape);
        }

        if ((shape.Types & JsonTypes.Object) != 0)
        {
            yield return ObjectsOf(shape, schema.Space);
        }
    }

    private static NumberAtom NumbersOf(Shape shape)
    {
        var atom = new NumberAtom { Minimum = shape.Minimum?.Value, Maximum = shape.Maximum?.Value, Step = shape.MultipleOf?.Value };
        if ((shape.Types & JsonTypes.Number) == JsonTypes.Fraction)
        {
            atom = Opaque(atom, shape);
        }
        else if ((shape.Types & JsonTypes.Fraction) == 0)
        {
            atom = AtomIntersection.WithStep(atom, ExactNumber.One);
        }

        foreach (var format in shape.Formats)
        {
            atom = WithFormat(atom, format);
        }

        return atom.Normalised() ?? Opaque(atom, shape);
    }

    private static NumberAtom WithFormat(NumberAtom atom, Sourced<string> format)
    {
        if (NumberFormat.Find(format.Value) is not { } known)
        {
            return StringFormats.IsKnown(format.Value) || format.Value.Length == 0
                ? atom
                : atom with { Formats = atom.Formats.Add(format.Value) };
        }

        var bounded = AtomIntersection.WithBounds(atom, new NumberBound(known.Minimum, false), new NumberBound(known.Maximum, false));
        return known.IsInteger
            ? AtomIntersection.WithStep(bounded, ExactNumber.One)
            : bounded with { Precision = Math.Min(bounded.Precision ?? known.Bits, known.Bits) };
    }

    private StringAtom StringsOf(Shape shape) => new()
    {
        Length = new LengthRange(shape.MinLength?.Value ?? 0, shape.MaxLength?.Value),
        Patterns = [.. shape.Patterns.Select(pattern => pattern.Value).Where(pattern => !patterns[pattern].IsTrivial)],
        Formats = [.. shape.Formats.Select(format => format.Value).Where(format => !StringFormats.IsHint(format))],
    };

    private static ArrayAtom ArraysOf(Shape shape) => new()
    {
        Length = new LengthRange(shape.MinItems?.Value ?? 0, shape.MaxItems?.Value),
        Prefix = [.. shape.PrefixItems.Select(item => item.Value)],
        Items = shape.Items is { Value.IsAny: false } items ? items.Value : null,
        Contains = shape.Contains,
        IsUnique = shape.UniqueItems is not null,
    };

    private ObjectAtom ObjectsOf(Shape shape, SchemaSpace space)
    {
        var atom = PlainObjectsOf(shape);
        var names = shape.Required.Keys.Where(name => !shape.Properties.ContainsKey(name)).ToList();
        return names.Count == 0 ? atom : WithRequired(atom, names, shape, space);
    }

    /// <summary>A name may be required without being declared; it then satisfies what the rest of the object demands.</summary>
    private ObjectAtom WithRequired(ObjectAtom atom, List<string> names, Shape shape, SchemaSpace space)
    {
        var members = atom.Members.ToBuilder();
        foreach (var name in names)
        {
            var schema = NameConstraints.Of(patterns, atom, name, space);
            atom = schema is null ? atom with { Residuals = atom.Residuals.Add(new Residual(null, shape.Required[name])) } : atom;
            members.Add(new ObjectMember(name, schema ?? space.Any, true, flow));
        }

        members.Sort((one, two) => string.CompareOrdinal(one.Name, two.Name));
        return atom with { Members = members.DrainToImmutable() };
    }

    private ObjectAtom PlainObjectsOf(Shape shape) => new()
    {
        Size = new LengthRange(shape.MinProperties?.Value ?? 0, shape.MaxProperties?.Value),
        Members = MembersOf(shape),
        Patterns = [.. shape.PatternProperties.Select(pattern => new NamePattern(pattern.Pattern, pattern.Schema))],
        Additional = shape.Additional is { Value.IsAny: false } additional ? additional.Value : null,
        Names = shape.PropertyNames is { Value.IsAny: false } names ? [names.Value] : [],
        Dependencies = [.. shape.Dependencies.Where(dependency => !dependency.Required.IsEmpty).Select(dependency => new NameDependency(dependency.Name, dependency.Required))],
    };

    private ImmutableArray<ObjectMember> MembersOf(Shape shape)
    {
        var members = ImmutableArray.CreateBuilder<ObjectMember>(shape.Properties.Count);
        var names = shape.PropertyNames is { Value.IsAny: false } said ? said.Value.Shape : null;
        foreach (var (name, property) in shape.Properties)
        {
            var isForbidden = names is { IsExtensible: false, Values: { } listed } && !listed.Value.Contains(new JsonString(name));
            members.Add(new ObjectMember(name, property.Schema, shape.Required.ContainsKey(name), flow, isForbidden));
        }

        return members.DrainToImmutable();
    }

    private static NumberAtom Opaque(NumberAtom atom, Shape shape) => atom with { Residuals = atom.Residuals.Add(new Residual(null, shape.Conjuncts[0])) };
}
