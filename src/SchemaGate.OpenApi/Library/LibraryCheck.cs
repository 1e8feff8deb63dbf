using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SchemaGate.Engine;

namespace SchemaGate.OpenApi.Library;

/// <summary>Asks Microsoft.OpenApi about a document, and again without the values at which it throws.</summary>
internal sealed class LibraryCheck
{
    /// <summary>Room for the deepest nesting that <see cref="ReadLimits.MaxDepth"/> usually allows: the library calls itself for each level.</summary>
    private const int StackSize = 16 * 1024 * 1024;
    private const int MostFaults = 20;

    private readonly IReadDocument _read;
    private readonly JsonNode _written;
    private readonly JsonNode _asked;
    private readonly SpecificationVersion _version;
    private readonly List<LibraryFinding> _findings = [];

    private LibraryCheck(IReadDocument read, ReadLimits limits)
    {
        _read = read;
        _written = JsonNode.Parse(read.Json.Span, null, new() { MaxDepth = limits.MaxDepth + 1 })!;
        _version = SpecificationVersion.Of(_written);
        _asked = Preparation.Of(_written, _version, read.BooleanSchemas);
    }

    /// <summary>What the library says, false alarms left out.</summary>
    public static IReadOnlyList<LibraryFinding> Run(IReadDocument read, ReadLimits limits)
    {
        var check = new Task<IReadOnlyList<LibraryFinding>>(() => new LibraryCheck(read, limits).Run());
        var thread = new Thread(check.RunSynchronously, StackSize);
        thread.Start();
        thread.Join();
        return check.GetAwaiter().GetResult();
    }

    private List<LibraryFinding> Run()
    {
        var reading = LibraryReading.Of(_asked);
        for (var faults = 0; reading.Fault is { } fault && faults < MostFaults; faults++)
        {
            TakeOut(FaultSearch.Find(_asked, fault), fault);
            reading = LibraryReading.Of(_asked);
        }

        if (reading.Diagnostic is { } diagnostic)
        {
            diagnostic.Errors.ToList().ForEach(error => Add(error, DiagnosticSeverity.Error));
            diagnostic.Warnings.ToList().ForEach(error => Add(error, DiagnosticSeverity.Warning));
        }
        else
        {
            AddAt("", DiagnosticSeverity.Error, $"Microsoft.OpenApi refuses more than {MostFaults} values. Mend those that are listed and validate the document again.");
        }

        return _findings;
    }

    private void TakeOut(string pointer, Exception fault)
    {
        if (!FalseAlarms.IsReference(pointer))
        {
            AddAt(pointer, DiagnosticSeverity.Error, fault is UriFormatException ? "This is no URI." : $"This value cannot stand here in {_version}.");
        }

        if (pointer.Length > 0)
        {
            JsonPointer.Remove(_asked, pointer);
        }
    }

    private void Add(OpenApiError error, DiagnosticSeverity severity)
    {
        var said = LibraryMessage.Of(error, _version);
        var pointer = WrittenPointer.Of(_written, said.Pointer, said.Text);
        if (FalseAlarms.Judge(error, pointer, _written, _version, severity) is { } weight)
        {
            AddAt(pointer, weight, said.Text);
        }
    }

    private void AddAt(string pointer, DiagnosticSeverity severity, string message) =>
        _findings.Add(new(severity, message, pointer, _read.PlaceOf(pointer)));
}
