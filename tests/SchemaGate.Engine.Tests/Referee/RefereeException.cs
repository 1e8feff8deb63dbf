namespace SchemaGate.Engine.Tests.Referee;

/// <summary>The referee cannot be started, or cannot judge a schema.</summary>
public sealed class RefereeException(string message) : Exception(message);
