using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Runs;

/// <summary>Reads and compares pairs of documents.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="template">What every comparison of the run depends on; without documents.</param>
internal sealed class PairGate(PairReader reader, GateRequest template)
{
    /// <summary>The only pair of a run.</summary>
    public DocumentResult? CompareOnly(DocumentPair pair)
    {
        var content = reader.ReadAtOnce(pair);
        CollectionPause.Begin(content?.Bytes ?? 0);
        return content is null ? null : Compare(content, template);
    }

    /// <summary>One of many pairs; others are compared at the same time.</summary>
    public DocumentResult? CompareOne(DocumentPair pair) =>
        reader.Read(pair) is { } content ? Compare(content, template with { IsOneOfMany = true }) : null;

    /// <summary>All pairs as one API.</summary>
    public IReadOnlyList<DocumentResult> CompareComposed(IReadOnlyList<DocumentPair> pairs)
    {
        var contents = pairs.Select(reader.Read).OfType<PairContent>().ToList();
        if (contents.Exists(content => content.Problems.Count > 0))
        {
            return [.. contents.Select(content => ResultOf(content, CouldNotCompare(content)))];
        }

        var results = Gate.RunComposed([.. contents.Select(content => RequestOf(content, template))]);
        return [.. contents.Zip(results, ResultOf)];
    }

    private static GateRequest RequestOf(PairContent content, GateRequest template) => template with { Old = content.Old, New = content.New, Document = content.Pair.Name };

    private static DocumentResult Compare(PairContent content, GateRequest template) =>
        ResultOf(content, content.Problems.Count > 0 ? CouldNotCompare(content, template) : Gate.Run(RequestOf(content, template)));

    private GateResult CouldNotCompare(PairContent content) => CouldNotCompare(content, template);

    private static GateResult CouldNotCompare(PairContent content, GateRequest template) =>
        new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = content.Problems, FailOn = template.Policy.FailOn };

    private static DocumentResult ResultOf(PairContent content, GateResult result) =>
        new(content.Pair.Name, content.Pair.Old.Address, content.Pair.New.Address, result);
}
