using System.Text;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Scoping;

namespace SchemaGate.Engine;

/// <summary>An OpenAPI document as the promise that an API makes to its clients. For tests: load the document and assert that it keeps the promise of another.</summary>
public sealed class ApiContract
{
    private readonly DocumentInput _document;

    private ApiContract(DocumentInput document) => _document = document;

    /// <summary>A contract from the text of a document; it may not refer to other files.</summary>
    /// <param name="text">JSON or YAML, OpenAPI 2.0 to 3.2. It is read when it is compared.</param>
    /// <param name="name">What messages call the document.</param>
    public static ApiContract Load(string text, string name = "document")
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new(name, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>A contract from a file; it may refer to other files in its folder.</summary>
    /// <param name="path">The file, from the current folder.</param>
    /// <param name="referenceRoot">A further folder that references may reach into; null for none.</param>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static ApiContract LoadFile(string path, string? referenceRoot = null) => new(DocumentFile.Read(path, referenceRoot));

    /// <summary>What replacing the baseline by this contract means to clients. A document that cannot be compared is an outcome, not an exception.</summary>
    /// <param name="baseline">The contract that clients hold.</param>
    /// <param name="terms">On what terms; null for the defaults.</param>
    public GateResult CompareWith(ApiContract baseline, ContractTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var chosen = terms ?? new ContractTerms();
        var result = Gate.Run(new()
        {
            Old = baseline._document,
            New = _document,
            Policy = chosen.Policy,
            Suppressions = chosen.Suppressions,
            Today = DateOnly.FromDateTime(chosen.Clock.GetUtcNow().UtcDateTime),
        });
        return EmptyScope.Refuse(result, chosen.Policy, _document.Name);
    }

    /// <summary>Passes when clients of the baseline can go on with this contract.</summary>
    /// <param name="baseline">The contract that clients hold.</param>
    /// <param name="terms">On what terms; null for the defaults.</param>
    /// <exception cref="ContractBrokenException">A finding fails the gate, or the two cannot be compared; the message lists every reason.</exception>
    public void AssertCompatibleWith(ApiContract baseline, ContractTerms? terms = null)
    {
        var result = CompareWith(baseline, terms);
        if (result.Outcome != GateOutcome.Pass)
        {
            throw new ContractBrokenException(result);
        }
    }
}
