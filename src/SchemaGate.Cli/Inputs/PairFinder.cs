using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>Pairs the documents of two places: two documents, or two folders or patterns whose documents pair by name.</summary>
internal sealed class PairFinder(DocumentTrees trees)
{
    /// <exception cref="InputException">A place cannot be read, or only one of them holds many documents.</exception>
    public IReadOnlyList<DocumentPair> Find(string old, string @new) => (trees.Of(old), trees.Of(@new)) switch
    {
        (null, null) => [new(@new, new(old), new(@new), IsChosen: true)],
        ({ } oldTree, { } newTree) => [.. DocumentPairs.ByName(oldTree, newTree, name => name)],
        (null, _) => throw OnlyOne(old, @new),
        _ => throw OnlyOne(@new, old),
    };

    private static InputException OnlyOne(string document, string tree) =>
        UnreadableInput.Because(document, $"This is no folder or pattern, but '{tree}' is one. Give two documents, or two folders or patterns.");
}
