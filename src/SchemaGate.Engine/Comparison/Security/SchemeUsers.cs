using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>Which operations ask for a security scheme, themselves or in the requests that they make the API send.</summary>
internal static class SchemeUsers
{
    /// <summary>The operations that a contract lists, webhooks included.</summary>
    public static IEnumerable<Operation> In(Contract contract) => contract.Paths.Concat(contract.Webhooks).SelectMany(item => item.Operations);

    public static IEnumerable<Operation> Of(Contract contract, string scheme)
    {
        var seen = new HashSet<Node>();
        return In(contract).Where(operation => Asks(operation, scheme) || AsksInCallbacks(operation, scheme, seen));
    }

    private static bool Asks(Operation operation, string scheme) =>
        operation.Security.Alternatives.Any(alternative => alternative.Demands.Any(demand => demand.Scheme == scheme));

    /// <summary>One callback may be listed by many operations, and by its own: the first that lists it stands for all.</summary>
    private static bool AsksInCallbacks(Operation operation, string scheme, HashSet<Node> seen) => operation.Parts.Callbacks
        .Where(callback => seen.Add(callback.Source))
        .SelectMany(callback => callback.Targets.Values)
        .SelectMany(target => target.Operations)
        .ToList()
        .Exists(sent => Asks(sent, scheme) || AsksInCallbacks(sent, scheme, seen));
}
