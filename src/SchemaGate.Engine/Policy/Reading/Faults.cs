using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>All that is wrong with a configuration.</summary>
internal sealed class Faults
{
    private readonly List<InputProblem> _problems = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<InputProblem> Problems => [.. _problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)];

    public void Add(Node value, string message) => _problems.Add(InputRules.InvalidConfiguration.At(value, message));

    public void Add(Member key, string message) => _problems.Add(InputRules.InvalidConfiguration.AtKey(key, message));

    /// <summary>Says that a value is of the wrong kind.</summary>
    public void Expect(Node value, string name, string expected) => Add(value, $"'{name}' must be {expected}, not {KindOf(value)}.");

    /// <summary>Says that a word is none of those that may stand here.</summary>
    public void Refuse(Node value, string name, IReadOnlyList<string> words) =>
        Add(value, $"'{name}' cannot be '{value.Text}'.{Nearest.Hint(value.Text, words)} Give one of: {string.Join(", ", words)}.");

    private static string KindOf(Node value) => value.Kind switch
    {
        NodeKind.Object => "a mapping",
        NodeKind.Array => "a list",
        NodeKind.String => value.Raw.IsEmpty ? "empty text" : "text",
        NodeKind.Number => "a number",
        NodeKind.Null => "nothing",
        _ => "true or false",
    };
}
