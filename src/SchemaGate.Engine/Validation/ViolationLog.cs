using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>Takes what the checks find.</summary>
/// <param name="name">The document's name.</param>
/// <param name="capacity">Most violations to keep.</param>
internal sealed class ViolationLog(string name, int capacity)
{
    private readonly HashSet<SpecificationViolation> _known = [];
    private readonly List<SpecificationViolation> _all = [];

    /// <summary>The different violations, in the order in which they were found; the last one says that there are more.</summary>
    public IReadOnlyList<SpecificationViolation> All => _all;

    /// <summary>What the specification says MUST not be.</summary>
    public void Forbid(Node node, string message) => Add(new SpecificationViolation(true, message, InputRule.PlaceOf(node)));

    /// <summary>What the specification says MUST not be, said of a key.</summary>
    public void Forbid(Member member, string message) => Add(new SpecificationViolation(true, message, InputRule.PlaceOf(member)));

    /// <summary>What the specification advises against, or what no one can have meant.</summary>
    public void Warn(Node node, string message) => Add(new SpecificationViolation(false, message, InputRule.PlaceOf(node)));

    private void Add(SpecificationViolation violation)
    {
        if (_all.Count < capacity && _known.Add(violation))
        {
            _all.Add(violation);
        }
        else if (_all.Count == capacity && !_known.Contains(violation))
        {
            _all.Add(new SpecificationViolation(false, $"The document breaks the specification more than {capacity} times. Mend what is listed and validate it again.", new Place(name, 1, 1, "")));
        }
    }
}
