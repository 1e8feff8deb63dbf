namespace SchemaGate.Engine;

/// <summary>How many operations of a document the filters of a policy left out.</summary>
/// <param name="Operations">All operations of the document, webhooks among them; 0 when no filter was set.</param>
/// <param name="LeftOut">Those that were not compared.</param>
public sealed record ScopeCount(int Operations, int LeftOut);
