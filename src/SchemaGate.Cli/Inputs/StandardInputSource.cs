using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>A document from a pipe. Its relative references start at <c>--ref-root</c>, because it has no folder.</summary>
internal sealed class StandardInputSource(InputOptions options, Stream input)
{
    public DocumentInput Read()
    {
        try
        {
            return new(InputReader.StandardInput, BoundedStream.ReadAll(input), References());
        }
        catch (IOException fault)
        {
            throw UnreadableInput.Because(InputReader.StandardInput, $"Standard input cannot be read: {fault.Message}.");
        }
    }

    private ReferenceRouter References() => options.ReferenceRoot is { } root
        ? new(new FileReferences(InputReader.StandardInput, Path.GetFullPath(InputReader.StandardInput, Path.GetFullPath(root)), null), options)
        : new(new RefusedReferences("A document from standard input has no folder. Give --ref-root DIR to say where its references start."), options);
}
