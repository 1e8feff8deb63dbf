namespace SchemaGate.Engine.Policy;

/// <summary>A service on Google Cloud Run.</summary>
/// <param name="Project">The project's id.</param>
/// <param name="Region">The region, such as <c>europe-west1</c>.</param>
/// <param name="Service">The service's name there.</param>
public sealed record CloudRunService(string Project, string Region, string Service);
