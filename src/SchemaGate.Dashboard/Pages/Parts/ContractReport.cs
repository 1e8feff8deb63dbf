using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>What the check of the contract found before the rollout.</summary>
internal static class ContractReport
{
    public static Html Of(RecordedContract? contract) => contract is null
        ? Html.Empty
        : Html.Of($"""
            <section class="card" aria-labelledby="contract"><h2 id="contract">Contract</h2>
            <p>{Badge.Of(contract.Verdict)} {Numbers(contract)}</p>
            {Html.If(contract.Problem is not null, () => Html.Of($"<p>{contract.Problem}</p>"))}
            {Html.If(contract.Findings.Length > 0, () => Table(contract))}
            </section>
            """);

    private static string Numbers(RecordedContract contract) => contract.Verdict == ContractVerdict.NotCompared
        ? "Nothing was compared."
        : $"{Words.Count(contract.Breaking)} breaking, {Words.Many(contract.Warnings, "warning")}, {Words.Count(contract.Infos)} info{(contract.Accepted == 0 ? "" : $", {Words.Count(contract.Accepted)} accepted by the team")}. {Words.Many(contract.Valid, "valid document")}{(contract.Invalid == 0 ? "" : $", {Words.Count(contract.Invalid)} not valid")}.";

    private static Html Table(RecordedContract contract)
    {
        var left = contract.Breaking + contract.Warnings + contract.Infos - contract.Findings.Length;
        return Html.Of($"""
            <table class="rows">
            <thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">Where</th></tr></thead>
            <tbody>{contract.Findings.Select(Row)}</tbody>
            </table>
            {Html.If(left > 0, () => Html.Of($"<p>{Words.Many(left, "more finding")} in the output of the gate.</p>"))}
            <p><small>What a rule means: <code>schemagate explain {contract.Findings[0].Rule}</code></small></p>
            """);
    }

    private static Html Row(RecordedFinding finding) => Html.Of($"""
        <tr><th scope="row">{finding.Rule}</th><td data-label="Severity">{Badge.Of(finding.Severity)}</td><td data-label="Finding">{finding.Message}</td><td data-label="Where">{finding.Operation} <small>{finding.Location}</small></td></tr>
        """);
}
