using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>
/// Which media type of the one body stands for which of the other: the same one; the same but for parameters; a range that takes it in;
/// or another name of the same format, such as <c>application/json</c> and <c>application/problem+json</c>.
/// </summary>
internal sealed class MediaTypePairing
{
    private readonly List<MediaType> _left;
    private readonly List<MediaType> _right;
    private readonly List<(MediaType Old, MediaType New)> _pairs = [];
    private readonly List<MediaTypeRename> _renamed = [];

    private MediaTypePairing(ImmutableArray<MediaType> old, ImmutableArray<MediaType> @new)
    {
        (_left, _right) = ([.. old], [.. @new]);
        Take((before, after) => before.HasEssenceOf(after) && before.Parameters == after.Parameters, null);
        Take((before, after) => before.HasEssenceOf(after), Relation.Annotation);
        TakeBroader(@new);
        TakeNarrower(old);
        Take((before, after) => before.Format == after.Format, Relation.Incomparable);
    }

    /// <summary>To be compared; one may stand in several pairs.</summary>
    public IReadOnlyList<(MediaType Old, MediaType New)> Pairs => _pairs;

    public IReadOnlyList<MediaTypeRename> Renamed => _renamed;

    public ImmutableArray<MediaType> Removed => [.. _left];

    public ImmutableArray<MediaType> Added => [.. _right];

    public static MediaTypePairing Of(ImmutableArray<MediaType> old, ImmutableArray<MediaType> @new) => new(old, @new);

    private void Take(Func<MediaRange, MediaRange, bool> matches, Relation? relation)
    {
        foreach (var type in _left.ToList())
        {
            var found = _right.Find(other => matches(type.Range, other.Range));
            if (found is null)
            {
                continue;
            }

            _pairs.Add((type, found));
            _left.Remove(type);
            _right.Remove(found);
            if (relation is { } known)
            {
                _renamed.Add(new MediaTypeRename([type], [found], known));
            }
        }
    }

    /// <summary>Old types that a new range takes in. A range that was there before changes nothing for them.</summary>
    private void TakeBroader(ImmutableArray<MediaType> @new)
    {
        foreach (var range in @new.Where(type => type.Range.IsWildcard))
        {
            var covered = _left.Where(type => range.Range.Covers(type.Range)).ToImmutableArray();
            _pairs.AddRange(covered.Select(type => (type, range)));
            _left.RemoveAll(covered.Contains);
            if (!covered.IsEmpty && _right.Remove(range))
            {
                _renamed.Add(new MediaTypeRename(covered, [range], Relation.Widened));
            }
        }
    }

    /// <summary>New types that an old range took in.</summary>
    private void TakeNarrower(ImmutableArray<MediaType> old)
    {
        foreach (var range in old.Where(type => type.Range.IsWildcard))
        {
            var covered = _right.Where(type => range.Range.Covers(type.Range)).ToImmutableArray();
            _pairs.AddRange(covered.Select(type => (range, type)));
            _right.RemoveAll(covered.Contains);
            if (!covered.IsEmpty && _left.Remove(range))
            {
                _renamed.Add(new MediaTypeRename([range], covered, Relation.Narrowed));
            }
        }
    }
}
