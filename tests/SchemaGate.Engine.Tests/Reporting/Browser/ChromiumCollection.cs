namespace SchemaGate.Engine.Tests.Reporting.Browser;

/// <summary>The tests that share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "chromium";
}
