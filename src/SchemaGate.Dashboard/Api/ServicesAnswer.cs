using SchemaGate.Dashboard.Services;

namespace SchemaGate.Dashboard.Api;

/// <summary>All services.</summary>
/// <param name="Services">By name, environment, project and region.</param>
internal sealed record ServicesAnswer(IReadOnlyList<ServiceSummary> Services);
