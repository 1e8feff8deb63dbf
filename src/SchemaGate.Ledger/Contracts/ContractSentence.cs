using System.Globalization;

namespace SchemaGate.Ledger.Contracts;

/// <summary>A check of the contract in one sentence.</summary>
internal static class ContractSentence
{
    public static string Of(RecordedContract contract) => contract.Verdict switch
    {
        ContractVerdict.Holds => $"The contract holds: {Counts(contract)}.",
        ContractVerdict.Broken => $"The contract is broken: {Counts(contract)}. Nothing was deployed.",
        ContractVerdict.Invalid => "The new document is not valid OpenAPI. Nothing was deployed.",
        _ => $"The contract could not be checked: {contract.Problem?.TrimEnd('.') ?? "the documents cannot be compared"}. Nothing was deployed.",
    };

    private static string Counts(RecordedContract contract) =>
        string.Create(CultureInfo.InvariantCulture, $"{contract.Breaking} breaking, {contract.Warnings} {(contract.Warnings == 1 ? "warning" : "warnings")}, {contract.Infos} info");
}
