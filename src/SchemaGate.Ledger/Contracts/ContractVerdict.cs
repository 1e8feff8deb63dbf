namespace SchemaGate.Ledger.Contracts;

/// <summary>What a check of the contract says.</summary>
public enum ContractVerdict
{
    /// <summary>Clients go on as before.</summary>
    Holds,

    /// <summary>Findings at or above the level that the team fails on.</summary>
    Broken,

    /// <summary>The new document is no valid OpenAPI.</summary>
    Invalid,

    /// <summary>The documents could not be compared.</summary>
    NotCompared,
}
