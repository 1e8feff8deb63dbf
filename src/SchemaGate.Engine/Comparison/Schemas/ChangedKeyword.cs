using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// What the changed keyword of one finding demands by itself, on the side that refuses: a value that shows the finding fails it,
/// and not only another keyword that changed beside it.
/// </summary>
/// <param name="shape">All that the refusing side demands.</param>
/// <param name="change">The finding.</param>
/// <param name="source">The keyword's node on the refusing side; absent when that side has none.</param>
internal sealed class ChangedKeyword(Shape shape, Change change, Node source)
{
    private readonly Shape _nothing = Shape.Any with { Conjuncts = shape.Conjuncts };

    /// <summary>The demand; null when the finding is about the schema as a whole.</summary>
    public Shape? Alone => change.Facet switch
    {
        Facet.Type => _nothing with { Types = shape.Types },
        Facet.Nullable => _nothing with { Types = shape.Types | (JsonTypes.All & ~JsonTypes.Null) },
        Facet.Enum => _nothing with { Values = shape.Values, IsExtensible = shape.IsExtensible },
        Facet.Not => _nothing with { Not = [.. shape.Not.Where(not => not.Source == source)] },
        Facet.Conditional => _nothing with { Conditionals = [.. shape.Conditionals.Where(conditional => conditional.Source == source)] },
        _ => OfScalars ?? OfArrays ?? OfObjects,
    };

    private Shape? OfScalars => change.Facet switch
    {
        Facet.Format => _nothing with { Formats = [.. shape.Formats.Where(format => format.Source == source)] },
        Facet.Minimum => _nothing with { Minimum = shape.Minimum },
        Facet.Maximum => _nothing with { Maximum = shape.Maximum },
        Facet.MultipleOf => _nothing with { MultipleOf = shape.MultipleOf },
        Facet.MinLength => _nothing with { MinLength = shape.MinLength },
        Facet.MaxLength => _nothing with { MaxLength = shape.MaxLength },
        Facet.Pattern => _nothing with { Patterns = [.. shape.Patterns.Where(pattern => pattern.Source == source)] },
        _ => null,
    };

    private Shape? OfArrays => change.Facet switch
    {
        Facet.MinItems => _nothing with { MinItems = shape.MinItems },
        Facet.MaxItems => _nothing with { MaxItems = shape.MaxItems },
        Facet.UniqueItems => _nothing with { UniqueItems = shape.UniqueItems },
        Facet.Contains or Facet.MinContains or Facet.MaxContains => _nothing with { Contains = [.. shape.Contains.Where(rule => rule.Source == source)] },
        _ => null,
    };

    private Shape? OfObjects => change.Facet switch
    {
        Facet.MinProperties => _nothing with { MinProperties = shape.MinProperties },
        Facet.MaxProperties => _nothing with { MaxProperties = shape.MaxProperties },
        Facet.PropertyNames => _nothing with { PropertyNames = shape.PropertyNames },
        Facet.DependentRequired or Facet.DependentSchema => _nothing with { Dependencies = [.. shape.Dependencies.Where(dependency => dependency.Source == source)] },
        Facet.Required or Facet.Property when shape.Required.TryGetValue(change.Subject, out var entry) => _nothing with
        {
            Required = NameMap<Node>.Of(new Dictionary<string, Node>(StringComparer.Ordinal) { [change.Subject] = entry }),
        },
        _ => null,
    };
}
