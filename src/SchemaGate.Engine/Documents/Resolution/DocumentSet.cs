using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>A document with all that it reaches by reference, every reference followed.</summary>
/// <param name="Documents">In order of first reference; the first is the one that was given.</param>
/// <param name="Links">For each document its references, by place ascending.</param>
/// <param name="Implied">For each document what its discriminators imply (<see cref="Subtypes"/>), by place ascending.</param>
/// <param name="Targets">What the references lead to.</param>
/// <param name="Finals">For each target the target at the end of its chain: itself unless it is a mere reference.</param>
internal sealed record DocumentSet(
    ImmutableArray<Document> Documents,
    ImmutableArray<ImmutableArray<Link>> Links,
    ImmutableArray<ImmutableArray<Link>> Implied,
    TargetTable Targets,
    ImmutableArray<int> Finals)
{
    /// <summary>The document that was given.</summary>
    public Document Root => Documents[0];

    /// <summary>Reads a document and all that it reaches.</summary>
    /// <exception cref="InputException">A document cannot be read, or a reference leads nowhere: also one that nothing uses.</exception>
    public static DocumentSet Read(DocumentInput input, ReadLimits limits) => Read(input, limits, ProblemLog.Strict());

    /// <summary>Reads on after problems, as far as they are kept. With a problem the set is not complete: nothing may be compared.</summary>
    /// <exception cref="InputException">The document cannot be read, or there are more problems than are kept.</exception>
    public static DocumentSet Read(DocumentInput input, ReadLimits limits, ProblemLog problems) => new DocumentSetReader(limits, problems).Read(input);

    public Node NodeAt(int target) => new(Documents[Targets[target].Document], Targets[target].Index);
}
