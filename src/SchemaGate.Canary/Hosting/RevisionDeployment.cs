namespace SchemaGate.Canary.Hosting;

/// <summary>A revision to create beside the one that serves.</summary>
/// <param name="Image">Container image.</param>
/// <param name="Revision">Short name of the new revision, unique within the service.</param>
/// <param name="Tag">Tag that makes it reachable without traffic.</param>
/// <param name="Stable">Short name of the revision that keeps all traffic.</param>
public sealed record RevisionDeployment(string Image, string Revision, string Tag, string Stable);
