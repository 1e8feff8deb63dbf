namespace SchemaGate.Dashboard.Api;

/// <summary>What is wrong, as in RFC 9457.</summary>
internal sealed record Problem(int Status, string Title);
