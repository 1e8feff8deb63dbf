using System.Text;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Placing;

/// <summary>Runs the gate on drawn documents.</summary>
internal static class Comparisons
{
    public static GateResult Compare(Specimen old, Specimen @new, Spot spot) => Compare(Api.Document(old, spot), Api.Document(@new, spot));

    public static GateResult Compare(JsonObject old, JsonObject @new) => Compare(Input(old, "old.json"), Input(@new, "new.json"));

    public static GateResult Compare(DocumentInput old, DocumentInput @new) =>
        Gate.Run(new GateRequest { Old = old, New = @new, Today = CasePair.Today });

    public static DocumentInput Input(JsonObject document, string name) => new(name, Encoding.UTF8.GetBytes(document.ToJsonString()));

    /// <summary>True when a finding is breaking. "Could not compare" is never expected of a drawn document.</summary>
    public static bool Breaks(this GateResult result) => result.Outcome == GateOutcome.CouldNotCompare
        ? throw new InvalidOperationException(Verdict.Explain(result))
        : result.Count(Severity.Breaking) > 0;
}
