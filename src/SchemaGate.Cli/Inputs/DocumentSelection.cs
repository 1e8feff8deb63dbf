using SchemaGate.Engine;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Inputs;

/// <summary>The documents of a run, as asked for.</summary>
/// <param name="Documents">OLD and NEW; with a base, any number of places in the working tree; none for those that are listed.</param>
/// <param name="BaseRef">The branch that this one left; null when OLD is given.</param>
/// <param name="IsComposed">Whether all documents of a side are one API.</param>
/// <param name="Reach">What a document may refer to.</param>
internal sealed record DocumentSelection(IReadOnlyList<string> Documents, string? BaseRef, bool IsComposed, InputOptions Reach)
{
    /// <summary>What the services of the configuration list; empty when the user gave documents.</summary>
    public IReadOnlyList<ServiceDocument> Listed { get; init; } = [];

    public bool IsEmpty => Documents.Count + Listed.Count == 0;

    /// <summary>What is wrong with the list for this run.</summary>
    public IEnumerable<InputProblem> Problems => ListedDocuments.ProblemsOf(Listed, hasBase: BaseRef is not null);

    /// <summary>What a problem with the whole search is said of.</summary>
    public string Last => Documents is [.., var last] ? last : Listed[^1].New;
}
