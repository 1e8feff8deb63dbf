namespace SchemaGate.Cli.Inputs;

/// <summary>Pairs the files of two folders by their names.</summary>
internal static class DocumentPairs
{
    /// <param name="old">The folder that clients know.</param>
    /// <param name="new">The folder that is to replace it.</param>
    /// <param name="name">What a file is called in the run.</param>
    /// <returns>One pair for each name that either side has, in ordinal order.</returns>
    public static IEnumerable<DocumentPair> ByName(IDocumentTree old, IDocumentTree @new, Func<string, string> name)
    {
        var (before, after) = (old.Names.ToHashSet(StringComparer.Ordinal), @new.Names.ToHashSet(StringComparer.Ordinal));
        return before.Union(after).Order(StringComparer.Ordinal).Select(file => new DocumentPair(
            name(file),
            new(old.AddressOf(file), before.Contains(file)),
            new(@new.AddressOf(file), after.Contains(file)),
            IsChosen: false));
    }
}
