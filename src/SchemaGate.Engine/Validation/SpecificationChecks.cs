using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>All that is checked beside the kinds of values: what the values say together.</summary>
internal static class SpecificationChecks
{
    private const int MostViolations = 200;

    private static readonly IReadOnlyList<ISpecificationCheck> All =
    [
        new PathParameters(),
        new RepeatedParameters(),
        new ParameterContents(),
        new OperationIds(),
        new SecurityRequirements(),
        new RepeatedTags(),
        new ArrayItems(),
        new Directions(),
        new PatternSyntax(),
        new EmptyRanges(),
        new DefaultValues(),
    ];

    /// <param name="document">A document whose references were followed as far as they lead anywhere.</param>
    /// <param name="references">What they lead to.</param>
    public static IReadOnlyList<SpecificationViolation> Run(Document document, IReferences references)
    {
        var log = new ViolationLog(document.Name, MostViolations);
        try
        {
            var subject = new CheckedDocument(ContractReader.Read(document, references), SchemaSearch.In(document));
            foreach (var check in All)
            {
                check.Run(subject, log);
            }
        }
        catch (InputException)
        {
            // What makes no sense as a contract is a problem, and told as one.
        }

        return log.All;
    }
}
