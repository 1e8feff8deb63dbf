namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>A reference where it stands.</summary>
/// <param name="Draft">The document that holds it.</param>
/// <param name="Scope">The innermost resource that holds it; 0 for the document.</param>
/// <param name="Value">The string that is written.</param>
/// <param name="Expected">What must stand in its place.</param>
/// <param name="Kind">How it is written.</param>
internal sealed record ReferenceUse(DocumentDraft Draft, int Scope, Node Value, Grammar Expected, ReferenceKind Kind)
{
    public ReferenceText Text { get; } = ReferenceText.Parse(Value.Text);

    /// <summary>What is wrong, at the reference.</summary>
    public InputException Refuse(InputRule rule, string message) => rule.Refuse(Value, $"'{Excerpt.Of(Text.Written)}' {message}");
}
