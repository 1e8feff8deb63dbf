namespace SchemaGate.Package.Tests;

/// <summary>The tests that use packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
