using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>Reads both sides of a pair.</summary>
internal sealed class PairReader(InputReader reader)
{
    /// <summary>The pair's content; null for files of a folder that are no OpenAPI documents on either side.</summary>
    public PairContent? Read(DocumentPair pair) => ContentOf(pair, Read(pair.Old), Read(pair.New));

    /// <summary>The same, both sides at once.</summary>
    public PairContent? ReadAtOnce(DocumentPair pair)
    {
        var reading = Task.Run(() => Read(pair.New));
        return ContentOf(pair, Read(pair.Old), reading.GetAwaiter().GetResult());
    }

    private (DocumentInput? Document, IReadOnlyList<InputProblem> Problems) Read(DocumentPlace place)
    {
        var problems = new List<InputProblem>();
        return (place.IsThere ? reader.TryRead(place.Address, problems) : null, problems);
    }

    private static PairContent? ContentOf(
        DocumentPair pair, (DocumentInput? Document, IReadOnlyList<InputProblem> Problems) old, (DocumentInput? Document, IReadOnlyList<InputProblem> Problems) @new)
    {
        var content = new PairContent(pair, old.Document, @new.Document, [.. old.Problems, .. @new.Problems]);
        return pair.IsChosen || content.Problems.Count > 0 || IsDocument(content.Old) || IsDocument(content.New) ? content : null;
    }

    private static bool IsDocument(DocumentInput? input) => input is not null && OpenApiMark.IsOn(input.Content.Span);
}
