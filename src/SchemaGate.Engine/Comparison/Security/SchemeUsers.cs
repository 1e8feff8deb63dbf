using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>Which operations ask for a security scheme, themselves or in the requests that they make the API send.</summary>
internal static class SchemeUsers
{
    /// <summary>The operations that a contract lists, webhooks included.</summary>
    public static IEnumerable<Operation> In(Contract contract) => contract.Paths.Concat(contract.Webhooks).SelectMany(item => item.Operations);

    public static IEnumerable<Operation> Of(Contract contract, string scheme) => In(contract).Where(operation => Asks(operation, scheme) || CallbacksOf(operation).Any(sent => Asks(sent, scheme)));

    private static bool Asks(Operation operation, string scheme) =>
        operation.Security.Alternatives.Any(alternative => alternative.Demands.Any(demand => demand.Scheme == scheme));

    /// <summary>Not those of callbacks in turn: they may lead in a circle.</summary>
    private static IEnumerable<Operation> CallbacksOf(Operation operation) =>
        operation.Parts.Callbacks.SelectMany(callback => callback.Targets.Values).SelectMany(target => target.Operations);
}
