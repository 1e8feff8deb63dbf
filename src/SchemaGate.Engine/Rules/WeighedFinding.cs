namespace SchemaGate.Engine.Rules;

/// <summary>A finding as the catalogue weighs it and as the team does. Order and identity come from the first, so that no policy moves them.</summary>
/// <param name="Usual">As it would be without a policy.</param>
/// <param name="Weighed">As it is reported; null when it is off.</param>
internal sealed record WeighedFinding(Finding Usual, Finding? Weighed)
{
    /// <summary>As one of several that nothing else tells apart; where another rule speaks than usual, it keeps its own identity.</summary>
    public WeighedFinding Numbered(int number) => new(
        FindingIdentity.Numbered(Usual, number),
        Weighed?.Identity == Usual.Identity ? FindingIdentity.Numbered(Weighed, number) : Weighed);
}
