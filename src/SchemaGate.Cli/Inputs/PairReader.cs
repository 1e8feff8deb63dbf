using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>Reads both sides of a pair.</summary>
/// <param name="reader">Reads each side.</param>
/// <param name="onRead">Told of each pair that is compared; null when nobody asks.</param>
internal sealed class PairReader(InputReader reader, Action<PairContent>? onRead)
{
    private const int WorthAThread = 1_000_000;

    /// <summary>The pair's content; null for files of a folder that are no OpenAPI documents on either side.</summary>
    public PairContent? Read(DocumentPair pair) => ContentOf(pair, Read(pair.Old), Read(pair.New));

    /// <summary>The same, both sides at once where that takes less time than a thread.</summary>
    public PairContent? ReadAtOnce(DocumentPair pair)
    {
        var bytes = LengthOf(pair.Old) + LengthOf(pair.New);
        if (bytes < WorthAThread)
        {
            return Read(pair);
        }

        CollectionPause.Begin(bytes ?? 0);
        var reading = Task.Run(() => Read(pair.New));
        return ContentOf(pair, Read(pair.Old), reading.GetAwaiter().GetResult());
    }

    // Null for what is no file: it is not known before it is read.
    private static long? LengthOf(DocumentPlace place) => File.Exists(place.Address) ? new FileInfo(place.Address).Length : null;

    private (DocumentInput? Document, IReadOnlyList<InputProblem> Problems) Read(DocumentPlace place)
    {
        var problems = new List<InputProblem>();
        return (place.IsThere ? reader.TryRead(place.Address, problems) : null, problems);
    }

    private PairContent? ContentOf(
        DocumentPair pair, (DocumentInput? Document, IReadOnlyList<InputProblem> Problems) old, (DocumentInput? Document, IReadOnlyList<InputProblem> Problems) @new)
    {
        var content = new PairContent(pair, old.Document, @new.Document, [.. old.Problems, .. @new.Problems]);
        if (!pair.IsChosen && content.Problems.Count == 0 && !IsDocument(content.Old) && !IsDocument(content.New))
        {
            return null;
        }

        onRead?.Invoke(content);
        return content;
    }

    private static bool IsDocument(DocumentInput? input) => input is not null && OpenApiMark.IsOn(input.Content.Span);
}
