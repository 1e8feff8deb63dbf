namespace SchemaGate.Engine.Comparison;

/// <summary>Builds trails when they are asked for.</summary>
internal interface ITrailSource
{
    /// <summary>Where a visit stands.</summary>
    Trail TrailOf(int visit);
}
