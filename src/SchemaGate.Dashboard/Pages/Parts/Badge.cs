using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>A word with a colour and a sign: the colour never stands alone.</summary>
internal static class Badge
{
    public static Html Of(Phase phase) => Of(Words.Tone(phase), Words.Of(phase));

    public static Html Of(Verdict verdict) => Of(Words.Tone(verdict), Words.Of(verdict));

    private static Html Of(string tone, string word) => Html.Of($"""<span class="badge {tone}"><span aria-hidden="true">{SignOf(tone)}</span> {word}</span>""");

    private static string SignOf(string tone) => tone switch { "good" => "✓", "bad" => "✕", "wait" => "!", _ => "▸" };
}
