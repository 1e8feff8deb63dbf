namespace SchemaGate.Dashboard;

/// <summary>A dashboard cannot be started as asked. The message is one sentence, and what to do.</summary>
public sealed class DashboardException(string message, Exception? inner = null) : Exception(message, inner);
