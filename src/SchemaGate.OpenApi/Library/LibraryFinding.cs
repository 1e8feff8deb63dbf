using SchemaGate.Engine;

namespace SchemaGate.OpenApi.Library;

/// <summary>What Microsoft.OpenApi says of a value.</summary>
/// <param name="Severity">Its weight after <see cref="FalseAlarms"/>.</param>
/// <param name="Message">In its words.</param>
/// <param name="Pointer">JSON pointer into the document as it is written.</param>
/// <param name="Place">Where the value stands, or the innermost object on the way to it.</param>
internal sealed record LibraryFinding(DiagnosticSeverity Severity, string Message, string Pointer, Place Place)
{
    /// <summary>True when there is no such value: it is about something that is not there.</summary>
    public bool IsMissing => Place.Pointer != Pointer;
}
