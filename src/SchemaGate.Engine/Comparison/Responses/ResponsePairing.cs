using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>
/// Which response of the one operation is which of the other: the same status; a range that takes it in; <c>default</c> where it is
/// the only answer that can stand for success.
/// </summary>
internal sealed class ResponsePairing
{
    private readonly List<Response> _left;
    private readonly List<Response> _right;
    private readonly List<(Response Old, Response New)> _pairs = [];
    private readonly List<(Response Old, Response New)> _regrouped = [];

    private ResponsePairing(ImmutableArray<Response> old, ImmutableArray<Response> @new)
    {
        (_left, _right) = ([.. old], [.. @new]);
        TakeSame();
        TakeBroader(@new, (range, code) => range.Covers(code));
        TakeNarrower(old, (range, code) => range.Covers(code));
        if (!HasSuccess(@new))
        {
            TakeBroader(@new, StandsForSuccess);
        }

        if (!HasSuccess(old))
        {
            TakeNarrower(old, StandsForSuccess);
        }
    }

    /// <summary>To be compared; one may stand in several pairs.</summary>
    public IReadOnlyList<(Response Old, Response New)> Pairs => _pairs;

    /// <summary>Codes that became a range, or a range that became codes: one pair for each new status.</summary>
    public IReadOnlyList<(Response Old, Response New)> Regrouped => _regrouped;

    public ImmutableArray<Response> Removed => [.. _left];

    public ImmutableArray<Response> Added => [.. _right];

    public static ResponsePairing Of(ImmutableArray<Response> old, ImmutableArray<Response> @new) => new(old, @new);

    private static bool HasSuccess(ImmutableArray<Response> responses) => responses.Any(response => response.Status.IsSuccess);

    private static bool StandsForSuccess(StatusRange range, StatusRange code) => range.IsDefault && code.IsSuccess;

    private void TakeSame()
    {
        foreach (var response in _left.ToList())
        {
            var found = _right.Find(other => other.Status == response.Status);
            if (found is not null)
            {
                _pairs.Add((response, found));
                _left.Remove(response);
                _right.Remove(found);
            }
        }
    }

    private void TakeBroader(ImmutableArray<Response> @new, Func<StatusRange, StatusRange, bool> covers)
    {
        foreach (var range in @new)
        {
            var covered = _left.Where(response => covers(range.Status, response.Status)).ToList();
            _pairs.AddRange(covered.Select(response => (response, range)));
            _left.RemoveAll(covered.Contains);
            if (covered.Count > 0 && _right.Remove(range))
            {
                _regrouped.Add((covered[0], range));
            }
        }
    }

    private void TakeNarrower(ImmutableArray<Response> old, Func<StatusRange, StatusRange, bool> covers)
    {
        foreach (var range in old)
        {
            var covered = _right.Where(response => covers(range.Status, response.Status)).ToList();
            _pairs.AddRange(covered.Select(response => (range, response)));
            _right.RemoveAll(covered.Contains);
            if (covered.Count > 0 && _left.Remove(range))
            {
                _regrouped.AddRange(covered.Select(response => (range, response)));
            }
        }
    }
}
