namespace SchemaGate.Engine.Tests.Referee;

/// <summary>The tests that share one referee process.</summary>
[CollectionDefinition(Name)]
public sealed class RefereeCollection : ICollectionFixture<AjvReferee>
{
    public const string Name = "referee";
}
