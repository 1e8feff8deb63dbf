using System.Reflection.Metadata;

namespace SchemaGate.Package.Tests;

/// <summary>Where debuggers find the sources of an assembly: JSON in its symbols.</summary>
internal static class SourceLinkMap
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid Kind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>The map in portable symbols.</summary>
    public static ReadOnlyMemory<byte> Of(Stream symbols)
    {
        using var copy = new MemoryStream();
        symbols.CopyTo(copy);
        copy.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(copy);
        var reader = provider.GetMetadataReader();
        var map = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == Kind);
        return reader.GetBlobBytes(map.Value);
    }
}
