using SchemaGate.Engine.Comparison.Components;
using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Comparison.Operations;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Comparison.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>Finds every difference between two contracts that means something to a client.</summary>
internal static class ContractComparison
{
    /// <summary>Compares two contracts as wholes; the versions (<see cref="Facet.Version"/>) come first, equal or not.</summary>
    public static void Compare(ContractPair pair) => Compare(pair, ContractPairing.Of(pair.Old, pair.New));

    /// <summary>Compares two contracts as wholes, where some operations have their counterparts elsewhere.</summary>
    public static void Compare(ContractPair pair, ContractPairing operations)
    {
        VersionComparison.Compare(pair);
        CompareUnknown(pair);
        SecuritySchemeComparison.Compare(pair);
        ComponentComparison.Compare(pair);
        CompareOperations(pair, operations);
    }

    private static void CompareUnknown(ContractPair pair)
    {
        var (old, @new) = (pair.Old.Root, pair.New.Root);
        pair.CompareUnknown(null, (old, @new), OpenApiGrammar.Document, Trails.Document);
        pair.CompareUnknown(null, (old[Keyword.Info], @new[Keyword.Info]), OpenApiGrammar.Info, Trails.Document.Then("info"));
        pair.CompareUnknown(null, (old[Keyword.Components], @new[Keyword.Components]), OpenApiGrammar.Components, Trails.Document.Then("components"));
    }

    /// <summary>Compares the paired operations of two contracts and reports those that came or went.</summary>
    public static void CompareOperations(ContractPair pair, ContractPairing operations)
    {
        var paths = new PathComparison(pair, new OperationComparison(pair));
        paths.ComparePaths(operations.Paths);
        paths.CompareWebhooks(operations.Webhooks);
    }
}
