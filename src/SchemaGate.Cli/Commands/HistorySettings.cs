namespace SchemaGate.Cli.Commands;

/// <summary>One run of <c>history</c>, as asked for.</summary>
internal sealed record HistorySettings(string Document, string? Since, int Limit, DateOnly Today, bool IsJson);
