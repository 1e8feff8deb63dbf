namespace SchemaGate.Dashboard.Pages.Charts;

/// <summary>Values over time.</summary>
/// <param name="Name">How it is called, and its class: <c>canary</c> or <c>stable</c>.</param>
/// <param name="Points">In their order; null where nothing was measured.</param>
internal sealed record Series(string Name, IReadOnlyList<(DateTimeOffset At, double? Value)> Points);
