using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>A lower bound above the upper one leaves nothing between them. No specification forbids it; no one means it.</summary>
internal sealed class EmptyRanges : ISpecificationCheck
{
    private static readonly (Keyword Lower, Keyword Upper)[] Ranges =
    [
        (Keyword.Minimum, Keyword.Maximum), (Keyword.MinLength, Keyword.MaxLength),
        (Keyword.MinItems, Keyword.MaxItems), (Keyword.MinProperties, Keyword.MaxProperties),
    ];

    public void Run(CheckedDocument document, ViolationLog log)
    {
        foreach (var schema in document.Schemas)
        {
            foreach (var (lower, upper) in Ranges)
            {
                Check(schema[lower], schema[upper], (lower.Spelling(), upper.Spelling()), log);
            }
        }
    }

    private static void Check(Node lower, Node upper, (string Lower, string Upper) names, ViolationLog log)
    {
        if (lower.Exists && upper.Exists && ExactNumber.TryParse(lower.Raw, out var least) && ExactNumber.TryParse(upper.Raw, out var most) && least > most)
        {
            log.Warn(lower, $"{names.Lower} is {Excerpt.Of(lower.Text)} and {names.Upper} {Excerpt.Of(upper.Text)}, so that nothing is accepted. Swap or correct them.");
        }
    }
}
