namespace Build.Targets;

/// <summary>The build cannot go on; the message says why and what to do.</summary>
internal sealed class BuildFailedException(string message) : Exception(message);
