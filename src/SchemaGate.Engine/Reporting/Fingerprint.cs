using System.Security.Cryptography;
using System.Text;

namespace SchemaGate.Engine.Reporting;

/// <summary>What tells a finding from every other one of a run, and finds it again in the next run, whatever line it moved to.</summary>
internal static class Fingerprint
{
    private const int Bytes = 16;

    /// <summary>32 hexadecimal digits.</summary>
    public static string Of(Finding finding, DocumentResult document) => Of(document, finding.Identity);

    /// <summary>The same for a reason why nothing was compared.</summary>
    public static string Of(InputProblem problem, DocumentResult document) => Of(document, $"{problem.Rule} {problem.Place.File} {problem.Place.Pointer}");

    private static string Of(DocumentResult document, string identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Document}\n{identity}")).AsSpan(0, Bytes));
}
