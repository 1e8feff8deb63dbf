using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Likeness;

/// <summary>Compares two shapes: what they say themselves, and which schemas below must then be alike.</summary>
internal sealed class ShapeComparison(Obligation obligation, Func<Obligation, bool> isKnown)
{
    private const int MaxBranches = 64;
    private readonly Shape _one = NullableShape.Unwrapped(obligation.One.Shape);
    private readonly Shape _two = NullableShape.Unwrapped(obligation.Two.Shape);

    /// <summary>False when the branches of a choice could not be paired; known after <see cref="Below"/> was walked.</summary>
    public bool IsComplete { get; private set; } = true;

    public bool IsAlikeHere =>
        ShallowLikeness.AreAlike(_one, _two) &&
        Unevaluated.AreAlike(_one, _two) &&
        (!IsWatched || Unevaluated.EvaluateAlike(_one, _two));

    /// <summary>True when these schemas, or one around them, ask what was evaluated.</summary>
    private bool IsWatched => obligation.IsWatched || !_one.Opaque.IsEmpty;

    public IEnumerable<Obligation> Below() => [.. Elements(), .. InPlace(), .. Asking(), .. Negated()];

    private IEnumerable<Obligation> Elements() =>
    [
        .. Zip(_one.PrefixItems, _two.PrefixItems, item => item.Value, isWatched: false),
        .. Zip(_one.Contains, _two.Contains, rule => rule.Schema, isWatched: false),
        .. Zip(_one.Properties.Values, _two.Properties.Values, property => property.Schema, isWatched: false),
        .. Zip(ShallowLikeness.InOrder(_one.PatternProperties), ShallowLikeness.InOrder(_two.PatternProperties), entry => entry.Schema, isWatched: false),
        Rest(_one.Items, _two.Items),
        Rest(_one.Additional, _two.Additional),
        Rest(_one.PropertyNames, _two.PropertyNames),
        .. Zip(_one.Opaque, _two.Opaque, node => node, (one, two) => new Obligation(obligation.One.Space.Of(one), obligation.Two.Space.Of(two), IsWatched: false)),
    ];

    private IEnumerable<Obligation> InPlace() =>
    [
        .. Zip(ShallowLikeness.InOrder(_one.Dependencies), ShallowLikeness.InOrder(_two.Dependencies), dependency => dependency.Schema, IsWatched),
        .. Zip(_one.Conditionals, _two.Conditionals, conditional => conditional.If, IsWatched),
        .. Zip(_one.Conditionals, _two.Conditionals, conditional => conditional.Then, IsWatched),
        .. Zip(_one.Conditionals, _two.Conditionals, conditional => conditional.Else, IsWatched),
        .. _one.Choices.Zip(_two.Choices).SelectMany(choices => Branches(choices.First, choices.Second)),
    ];

    private IEnumerable<Obligation> Asking() =>
        Unevaluated.Parts(obligation.One, obligation.Two).Select(part => new Obligation(part.One, part.Two, IsWatched: false));

    private IEnumerable<Obligation> Negated() => Zip(_one.Not, _two.Not, schema => schema.Value, isWatched: false);

    /// <summary>The order of branches means nothing.</summary>
    private List<Obligation> Branches(Choice one, Choice two)
    {
        if (one.Branches.Length > MaxBranches)
        {
            return InOrder(one, two);
        }

        var pairs = new List<Obligation>();
        var left = two.Branches.Select(branch => branch.Schema).ToList();
        foreach (var branch in one.Branches)
        {
            var candidates = left.Select(other => new Obligation(branch.Schema, other, IsWatched)).ToList();
            var index = candidates.FindIndex(candidate => isKnown(candidate));
            index = index >= 0 ? index : candidates.FindIndex(candidate => ShallowLikeness.AreAlike(candidate.One.Shape, candidate.Two.Shape));
            if (index < 0)
            {
                IsComplete = false;
                return [];
            }

            pairs.Add(candidates[index]);
            left.RemoveAt(index);
        }

        return pairs;
    }

    /// <summary>Many branches are not tried each with each.</summary>
    private List<Obligation> InOrder(Choice one, Choice two) =>
        [.. one.Branches.Zip(two.Branches, (first, second) => new Obligation(first.Schema, second.Schema, IsWatched))];

    private Obligation Rest(Sourced<Schema>? one, Sourced<Schema>? two) =>
        new(one?.Value ?? obligation.One.Space.Any, two?.Value ?? obligation.Two.Space.Any, IsWatched: false);

    private static IEnumerable<Obligation> Zip<T>(IEnumerable<T> one, IEnumerable<T> two, Func<T, Schema> schema, bool isWatched) =>
        one.Zip(two, (first, second) => new Obligation(schema(first), schema(second), isWatched));

    private static IEnumerable<Obligation> Zip<T>(ImmutableArray<T> one, ImmutableArray<T> two, Func<T, T> self, Func<T, T, Obligation> make) =>
        one.Zip(two, (first, second) => make(self(first), self(second)));
}
