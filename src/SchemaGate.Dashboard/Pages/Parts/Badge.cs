using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>A word with a colour and a sign: the colour never stands alone.</summary>
internal static class Badge
{
    public static Html Of(Phase phase) => Of(Words.Tone(phase), Words.Of(phase));

    public static Html Of(Verdict verdict) => Of(Words.Tone(verdict), Words.Of(verdict));

    public static Html Of(ContractVerdict verdict) => Of(verdict == ContractVerdict.Holds ? "good" : verdict == ContractVerdict.NotCompared ? "wait" : "bad", Words.Of(verdict));

    public static Html Of(FindingSeverity severity) => Of(severity switch { FindingSeverity.Breaking => "bad", FindingSeverity.Warning => "wait", _ => "run" }, Words.Of(severity));

    private static Html Of(string tone, string word) => Html.Of($"""<span class="badge {tone}"><span aria-hidden="true">{SignOf(tone)}</span> {word}</span>""");

    private static string SignOf(string tone) => tone switch { "good" => "✓", "bad" => "✕", "wait" => "!", _ => "▸" };
}
