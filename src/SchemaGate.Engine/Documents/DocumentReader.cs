using SchemaGate.Engine.Documents.Yaml;

namespace SchemaGate.Engine.Documents;

/// <summary>Reads one document: JSON or YAML, told apart by content. Whatever is wrong is an <see cref="InputException"/> with its place.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document against the grammar of OpenAPI; documents that it refers to are not read.</summary>
    public static Document Read(DocumentInput input, ReadLimits limits)
    {
        var (tape, source) = ReadTape(input, limits);
        var meaning = MeaningPass.Read(tape, source, OpenApiGrammar.Document);
        return meaning.Problems.IsEmpty
            ? new Document(input.Name, tape, meaning, source.Positions)
            : throw new InputException(meaning.Problems[0]);
    }

    /// <summary>Reads a file of ours, such as a configuration: no grammar is applied, every value is kept as it is.</summary>
    public static Document ReadData(DocumentInput input, ReadLimits limits)
    {
        var (tape, source) = ReadTape(input, limits);
        return new Document(input.Name, tape, MeaningPass.Read(tape, source, Grammar.Data), source.Positions);
    }

    /// <summary>Reads the tokens of a document, whatever it is.</summary>
    public static (Tape Tape, TextSource Source) ReadTape(DocumentInput input, ReadLimits limits, ProblemLog? problems = null)
    {
        var content = Signature.Strip(input, limits);
        try
        {
            return LooksLikeJson(content.Span) ? ReadJson(input, content, limits, problems) : ReadYaml(input.Name, content, limits, problems);
        }
        catch (InputException fault) when (fault.Problem.Rule == InputRules.UnreadableDocument.Id && MergeConflict.OffsetIn(content.Span) is >= 0 and var offset)
        {
            throw InputRules.UnreadableDocument.Refuse(input.Name, (input.Positions ?? new JsonPositions(content)).At(offset), MergeConflict.Message);
        }
    }

    /// <summary>What is not JSON is tried as YAML when the file is named so.</summary>
    public static bool IsNamedYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static (Tape Tape, TextSource Source) ReadJson(DocumentInput input, ReadOnlyMemory<byte> content, ReadLimits limits, ProblemLog? problems)
    {
        var (text, positions) = input.Positions is { } known ? (content, known) : UnindentedText.Of(content);
        var source = new TextSource(input.Name, positions);
        try
        {
            return (TapeReader.Read(text, source, limits, problems), source);
        }
        catch (InputException fault) when (fault.Problem.Rule == InputRules.UnreadableDocument.Id && IsNamedYaml(input.Name))
        {
            return ReadYaml(input.Name, content, limits, problems);
        }
    }

    private static (Tape Tape, TextSource Source) ReadYaml(string name, ReadOnlyMemory<byte> content, ReadLimits limits, ProblemLog? problems)
    {
        var (json, source) = YamlTranscoder.Transcode(name, content.Span, limits);
        return (TapeReader.Read(json, source, limits, problems), source);
    }

    /// <summary>A YAML flow mapping looks the same at its start; where the name says YAML, it is tried after JSON.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<byte> content)
    {
        var trimmed = content.TrimStart(" \t\r\n"u8);
        return !trimmed.IsEmpty && trimmed[0] is (byte)'{' or (byte)'[';
    }
}
