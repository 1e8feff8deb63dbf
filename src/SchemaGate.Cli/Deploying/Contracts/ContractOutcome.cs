using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Cli.Deploying.Contracts;

/// <summary>How the check of the contract ended.</summary>
/// <param name="Code">The exit code of the comparison; also of an invalid new document.</param>
/// <param name="Found">What is kept of it; null when nothing was compared because of wrong use.</param>
internal sealed record ContractOutcome(int Code, RecordedContract? Found);
